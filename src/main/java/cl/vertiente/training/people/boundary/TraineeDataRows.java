package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.training.people.domain.HeldTrainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held about somebody, in words and in parts, for the page and the spreadsheet. */
@ApplicationScoped
public class TraineeDataRows {

    private static final String NONE = "\u2014";

    @Inject
    private Messages messages;

    @Inject
    private PeopleWords words;

    /** One thing that is held. @param at null where nothing has a moment @param value null where nothing is known */
    public record Row(String what, Instant at, String value) {
    }

    /** A part, under its name. */
    public record Part(String key, String name, List<Row> rows) {

        /** Whether anything in it has a moment. */
        public boolean isTimed() {
            return rows.stream().anyMatch(row -> row.at() != null);
        }
    }

    public List<Part> of(HeldTrainee held) {
        var parts = new LinkedHashMap<String, List<Row>>();
        parts.put("identity", identity(held));
        parts.put("consent", consent(held));
        parts.put("posts", held.posts().stream().map(post -> row(words.of(post.post()) + place(post.waterSystem()), null,
                messages.get("training.data.between", Show.date(post.from()), Show.date(post.until())))).toList());
        parts.put("enrolments", held.enrolments().stream().map(one -> row(one.activity() + " \u00b7 " + one.title(), one.at(),
                messages.get(one.enrolled() ? "training.data.enrolled" : "training.data.withdrawn"))).toList());
        parts.put("attendances", held.attendances().stream().map(this::sitting).toList());
        parts.put("corrections", held.corrections().stream().map(one -> row(messages.get("training.data.session-of",
                Show.instant(one.sessionAt())), one.at(), present(one.present()) + ": " + Objects.toString(one.reason(), NONE))).toList());
        parts.put("tests", held.tests().stream().map(test -> row(test.activity() + " \u00b7 " + test.title(), test.at(),
                messages.get("training.data.moment." + test.moment()) + (test.score() == null ? "" : ": " + Show.number(test.score()))))
                .toList());
        parts.put("certificates", held.certificates().stream().map(paper -> row(paper.number() + " \u00b7 " + paper.title(),
                paper.issuedOn().atStartOfDay(Chile.ZONE).toInstant(), paper.state() + ", " + paper.code())).toList());
        parts.put("merges", held.merges().stream().map(merge -> row(messages.get("training.data.merge"), merge.at(), merge.reason()))
                .toList());
        parts.put("changes", held.changes().stream().flatMap(this::change).toList());
        parts.put("accesses", held.accesses().stream().map(access -> row(words.purpose(access.useCase()), access.at(), access.by()))
                .toList());
        return parts.entrySet().stream().map(part -> new Part(part.getKey(), messages.get("training.data.part." + part.getKey()),
                part.getValue())).toList();
    }

    private static Row row(String what, Instant at, String value) {
        return new Row(what, at, value);
    }

    private List<Row> identity(HeldTrainee held) {
        var who = held.identity();
        var said = new LinkedHashMap<String, String>();
        said.put("training.trainee.name", who.name());
        said.put("training.trainee.tax-id", who.taxId());
        said.put("training.trainee.document", who.document());
        said.put("training.trainee.document-reason", who.documentReason());
        said.put("training.trainee.sex", words.of(who.sex()));
        said.put("training.trainee.age", words.of(who.ageBand()));
        said.put("training.trainee.post", words.of(who.post()));
        said.put("training.trainee.system", who.waterSystem());
        said.put("training.trainee.commune", who.commune());
        said.put("training.trainee.phone", who.phone());
        var rows = known(said);
        rows.add(row(messages.get("training.data.since"), null, Show.instant(who.addedAt())));
        return rows;
    }

    private List<Row> consent(HeldTrainee held) {
        var who = held.identity();
        var said = new LinkedHashMap<String, String>();
        said.put("training.trainee.consent.on", who.consentOn() == null ? messages.get("training.data.no-consent")
                : Show.date(who.consentOn()));
        said.put("training.data.consent.version", who.consentVersion());
        said.put("training.data.consent.words", who.consentWords());
        return known(said);
    }

    private List<Row> known(Map<String, String> said) {
        return said.entrySet().stream().filter(each -> each.getValue() != null)
                .map(each -> row(messages.get(each.getKey()), null, each.getValue())).collect(Collectors.toCollection(ArrayList::new));
    }

    private Row sitting(HeldTrainee.Sitting sitting) {
        var how = Stream.of(present(sitting.present()), words.of(sitting.post()) + place(sitting.waterSystem()),
                sitting.signature() == null ? null : messages.get("training.data.signed")).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return row(sitting.activity() + " \u00b7 " + sitting.title(), sitting.startsAt(), how);
    }

    private String present(boolean present) {
        return messages.get(present ? "training.roll.present" : "training.roll.absent");
    }

    private static String place(String waterSystem) {
        return waterSystem == null ? "" : ", " + waterSystem;
    }

    /** Each value that was changed; one row where somebody was recorded, whose data stand above, and where nothing is left. */
    private Stream<Row> change(HeldTrainee.Change change) {
        var act = words.purpose(change.useCase()) + ", " + change.by() + (change.reason() == null ? "" : " (" + change.reason() + ")");
        if (change.fields().isEmpty()) {
            return Stream.of(row(act, change.at(), messages.get("training.data.erased")));
        }
        boolean first = change.fields().stream().allMatch(field -> field.before() == null)
                && change.fields().stream().anyMatch(field -> field.name().equals("name"));
        if (first) {
            return Stream.of(row(act, change.at(), messages.get("training.data.recorded")));
        }
        return change.fields().stream().map(field -> row(act, change.at(), messages.get("training.data.changed", words.field(field.name()),
                words.value(field.name(), field.before()), words.value(field.name(), field.after()))));
    }
}
