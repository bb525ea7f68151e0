package cl.vertiente.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.MatchSuggestions;
import cl.vertiente.committee.domain.MatchSuggestions.Suggestion;
import cl.vertiente.committee.domain.OperatorRecord;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.Segment;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Reads the rows of the registry of operators that wait for a person to say which system they speak of, with suggestions. */
@ApplicationScoped
@UseCase(value = Role.COORDINATOR, readOnly = true)
public class ReadMatches {

    @Inject
    private OperatorRecords records;

    @Inject
    private Communes communes;

    /** A row that waits. */
    public record Waiting(UUID id, String officialName, String communeCut, String commune, String taxId, Segment segment,
            String registryCode, Integer connectionCount, List<Suggestion> suggestions) {
    }

    /** A row that a person has matched. */
    public record Matched(UUID id, String officialName, String commune, String registryCode, Segment segment, UUID waterSystemId,
            String waterSystem) {
    }

    /** @param after commune, name and id of the row before; null for the first page */
    public Page<Matched> matched(List<String> after, int limit) {
        var matches = records.matches();
        var rows = sorted(after, record -> matches.containsKey(record.key()));
        var page = rows.stream().limit(limit).map(record -> new Matched(record.id(), record.officialName(),
                communes.nameOf(record.communeCut()).orElse(""), record.registryCode(), record.segment(), matches.get(record.key()),
                records.system(matches.get(record.key())).map(WaterSystem::officialName).orElse(""))).toList();
        return new Page<>(page, next(rows, limit), Map.of("MATCHED", (long) matches.size()));
    }

    /** @param after commune, name and id of the row before; null for the first page */
    public Page<Waiting> waiting(List<String> after, int limit) {
        var matches = records.matches();
        var taken = new HashSet<>(matches.values());
        var free = records.candidates().stream().filter(system -> !taken.contains(system.id())).toList();
        var rows = sorted(after, record -> !matches.containsKey(record.key()));
        var page = rows.stream().limit(limit).map(record -> new Waiting(record.id(), record.officialName(), record.communeCut(),
                communes.nameOf(record.communeCut()).orElse(""), record.taxId() == null ? null : record.taxId().toString(),
                record.segment(), record.registryCode(), record.connectionCount(), MatchSuggestions.of(record.communeCut(),
                record.officialName(), record.taxId() == null ? null : record.taxId().value(), free))).toList();
        return new Page<>(page, next(rows, limit), Map.of("WAITING", (long) rows.size()));
    }

    private List<OperatorRecord> sorted(List<String> after, Predicate<OperatorRecord> wanted) {
        return records.latest().values().stream().filter(wanted).sorted(Comparator.comparing(ReadMatches::key))
                .filter(record -> after == null || key(record).compareTo(String.join("|", after)) > 0).toList();
    }

    private static String next(List<OperatorRecord> rows, int limit) {
        if (rows.size() <= limit) {
            return null;
        }
        var last = rows.get(limit - 1);
        return PageKey.of(last.communeCut(), last.officialName(), last.id());
    }

    private static String key(OperatorRecord record) {
        return record.communeCut() + "|" + record.officialName() + "|" + record.id();
    }
}
