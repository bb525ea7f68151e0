package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.LaboratoryReport;
import cl.vertiente.diagnosis.water.domain.LaboratoryRow;
import cl.vertiente.diagnosis.water.domain.LaboratoryVerdict;
import cl.vertiente.diagnosis.water.domain.ReadingContent;
import cl.vertiente.diagnosis.water.domain.SampleContent;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.WaterJudged;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Records the samples of a workbook, one after the other, in the transaction of whoever asks. A sample is known again by laboratory,
 * report, number, point and time, so that the same rows twice leave one sample.
 */
@ApplicationScoped
public class LaboratoryLoading {

    private static final int MOST_FAULTS = 100;
    private static final Pattern READING = Pattern.compile("/readings/(\\d+)/.*");

    @Inject
    private LaboratoryDictionary dictionary;

    @Inject
    private LaboratorySentences sentences;

    @Inject
    private SampleRecording recording;

    @Inject
    private SampleViews views;

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private Event<WaterJudged> judged;

    @Inject
    private AuditTrail audit;

    /** The rows of one sample, and what is said of each. */
    private static final class Group {

        private final List<LaboratoryRow> rows;
        private final Map<Integer, List<Fault>> faults = new LinkedHashMap<>();
        private RowOutcome outcome = RowOutcome.REJECTED;
        private UUID id;
        private UUID recordedFor;

        private Group(List<LaboratoryRow> rows) {
            this.rows = rows;
            rows.forEach(row -> faults.put(row.number(), new ArrayList<>(row.faults())));
        }

        private boolean isFaulty() {
            return faults.values().stream().anyMatch(list -> !list.isEmpty());
        }

        private List<Fault> of(LaboratoryRow row) {
            return faults.get(row.number());
        }

        /** A fault of a reading belongs to its row, any other to the first. */
        private void place(Fault fault) {
            var reading = READING.matcher(fault.pointer());
            of(reading.matches() ? rows.get(Integer.parseInt(reading.group(1))) : rows.get(0)).add(fault);
        }
    }

    /**
     * Does it, or tries it.
     *
     * @param dryRun nothing is stored
     * @param validOnly those that can be; otherwise all of them or nothing
     * @throws Invalid when all rows are to be recorded and one cannot be
     */
    LaboratoryReport run(LaboratorySheet sheet, boolean dryRun, boolean validOnly) {
        var norm = norms.all();
        var words = dictionary.of(norm);
        var rows = sheet.rows().stream().map(row -> LaboratoryRow.read(row, sheet.heading())).toList();
        var groups = rows.stream().collect(Collectors.groupingBy(row -> row.sample().system() + "\u001f" + row.sample().key(),
                LinkedHashMap::new, Collectors.toList())).values().stream().map(Group::new).toList();
        groups.forEach(group -> enter(group, words, norm, dryRun));
        if (!dryRun && !validOnly) {
            refuseRejected(groups);
        }
        groups.stream().map(group -> group.recordedFor).filter(Objects::nonNull).distinct().sorted()
                .forEach(system -> judged.fire(new WaterJudged(system)));
        var verdicts = groups.stream().flatMap(group -> group.rows.stream().map(row -> verdict(group, row)))
                .sorted(Comparator.comparingInt(LaboratoryVerdict::row)).toList();
        return new LaboratoryReport((int) groups.stream().filter(group -> group.outcome == RowOutcome.CREATED).count(), verdicts);
    }

    private void enter(Group group, LaboratoryDictionary.Words words, WaterNorm norm, boolean dryRun) {
        if (group.isFaulty()) {
            return;
        }
        var content = content(group, words);
        if (content == null) {
            return;
        }
        var id = Ids.derived(content.waterSystemId(), group.rows.get(0).sample().key());
        try {
            samples.lockSystem(content.waterSystemId());
            var known = samples.find(id).orElse(null);
            if (known == null) {
                recording.check(content, norm, null);
                group.outcome = RowOutcome.CREATED;
                group.id = id;
                if (!dryRun) {
                    record(id, content, words, norm);
                    group.recordedFor = content.waterSystemId();
                }
            } else {
                again(group, known, content);
            }
        } catch (Invalid refused) {
            refused.faults().forEach(group::place);
        }
    }

    private void again(Group group, WaterSample known, SampleContent content) {
        var versions = samples.versions(known.id());
        if (versions.stream().anyMatch(version -> version.says(content)) && !known.isVoid()) {
            group.outcome = RowOutcome.UNCHANGED;
            group.id = known.id();
        } else {
            group.place(new Fault("", known.isVoid() ? "diagnosis.water.load.void" : "diagnosis.water.load.other-results"));
        }
    }

    private void record(UUID id, SampleContent content, LaboratoryDictionary.Words words, WaterNorm norm) {
        var version = recording.say(new WaterSample(id, content.waterSystemId()), content, norm);
        var system = words.systems().values().stream().flatMap(List::stream).filter(one -> one.id().equals(content.waterSystemId()))
                .findFirst().orElseThrow();
        audit.changed(WaterSample.class, id, null, views.view(system, version, samples.readings(version.id()), norm));
    }

    /** @return null when a word stands for nothing; which is then said of its row */
    private static SampleContent content(Group group, LaboratoryDictionary.Words words) {
        var first = group.rows.get(0);
        var said = first.sample();
        var system = words.system(said.system(), group.of(first));
        var type = words.type(said.waterType(), group.of(first));
        var readings = new ArrayList<ReadingContent>();
        group.rows.forEach(row -> readings.add(words.reading(row, group.of(row))));
        return group.isFaulty() ? null : new SampleContent(system.id(), null, null, SampleMethod.LABORATORY, type, said.takenAt(),
                said.receivedAt(), null, said.reportDate(), said.point(), said.sampler(), said.laboratory(), said.accreditation(), null,
                said.reportNumber(), said.sampleNumber(), null, null, null, List.copyOf(readings));
    }

    private LaboratoryVerdict verdict(Group group, LaboratoryRow row) {
        var messages = new ArrayList<>(group.of(row).stream().map(sentences::sentence).toList());
        if (group.outcome == RowOutcome.REJECTED && messages.isEmpty()) {
            group.rows.stream().filter(other -> !group.of(other).isEmpty()).findFirst()
                    .ifPresent(other -> messages.add(sentences.together(other.number())));
        }
        return new LaboratoryVerdict(row.number(), group.outcome, group.id, messages);
    }

    /** All or nothing was asked for: what is wrong is said row by row, and nothing of it is left. */
    private void refuseRejected(List<Group> groups) {
        var faults = groups.stream().filter(group -> group.outcome == RowOutcome.REJECTED).flatMap(group -> group.rows.stream()
                .flatMap(row -> group.of(row).stream().map(fault -> new Fault("/rows/" + row.number(), "diagnosis.water.load.row",
                        String.valueOf(row.number()), sentences.sentence(fault))))).limit(MOST_FAULTS).toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
