package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the rules of a table propose for a visit. Of several rules that find the same thing the first one counts. */
public final class GapProposals {

    private final int version;
    private final IndexTable table;
    private final IndexInput input;
    private final ServiceIndex index;

    private GapProposals(int version, IndexTable table, IndexInput input, ServiceIndex index) {
        this.version = version;
        this.table = table;
        this.input = input;
        this.index = index;
    }

    public static List<GapProposal> of(int version, IndexTable table, IndexInput input, ServiceIndex index) {
        var proposals = new GapProposals(version, table, input, index);
        Map<String, GapProposal> found = new LinkedHashMap<>();
        table.rules().stream().flatMap(proposals::by).forEach(proposal -> found.putIfAbsent(proposal.key(), proposal));
        return List.copyOf(found.values());
    }

    private Stream<GapProposal> by(GapRule rule) {
        return switch (rule.trigger()) {
            case CONDITION -> input.indicators().values().stream()
                    .filter(value -> value.choice() != null && rule.reads(value.code()) && rule.values().contains(value.choice()))
                    .map(value -> proposal(rule, value.code(), table.text(value.code()), value.choice(), null,
                            input.questions(value.code()), List.of()));
            case WATER -> input.water().exceedances().stream().filter(found -> rule.values().contains(found.level().name()))
                    .map(found -> proposal(rule, found.parameter(), found.name(), found.said(), null, List.of(),
                            List.of(found.sampleId())));
            case CRITERION -> index.criteria().stream().filter(score -> score.code().equals(rule.reads()) && score.score() != null
                    && score.score().compareTo(rule.scoreAtMost()) <= 0)
                    .map(score -> proposal(rule, score.code(), table.text(score.code()), score.said(), score.score(), score.questions(),
                            score.samples()));
        };
    }

    private GapProposal proposal(GapRule rule, String subject, String name, String said, BigDecimal score,
            List<String> questions, List<UUID> samples) {
        var reason = new GapReason(version, rule.code(), rule.trigger(), subject, name, said, score);
        return new GapProposal(reason.key(), rule, table.text(rule.code()).replace("{0}", name), reason, questions, samples);
    }
}
