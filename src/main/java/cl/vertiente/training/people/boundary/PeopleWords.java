package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Option;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.RightsRequester;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TraineeWarning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The words of people who are trained, for pages. */
@Named("peopleWords")
@ApplicationScoped
public class PeopleWords {

    @Inject
    private Messages messages;

    public String of(Sex sex) {
        return messages.get("training.sex." + sex);
    }

    public String of(AgeBand band) {
        return messages.get("training.age." + band);
    }

    public String of(TraineePost post) {
        return messages.get("training.post." + post);
    }

    public String of(TraineeWarning warning) {
        return messages.get("training.trainee.warning." + warning);
    }

    public List<Option> getPosts() {
        return Arrays.stream(TraineePost.values()).map(post -> new Option(post.name(), of(post))).toList();
    }

    public List<Option> getSexes() {
        return Arrays.stream(Sex.values()).map(sex -> new Option(sex.name(), of(sex))).toList();
    }

    public List<Option> getAges() {
        return Arrays.stream(AgeBand.values()).map(band -> new Option(band.name(), of(band))).toList();
    }

    /** What stands beside a name of the list: whether they were there, and how that came to be said. */
    public String standing(AttendanceView row) {
        if (row.present() == null) {
            return messages.get("training.roll.unmarked");
        }
        var said = messages.get(row.present() ? "training.roll.present" : "training.roll.absent");
        return row.arrivedAt() == null ? said : messages.get("training.roll.arrived", said, Show.instant(row.arrivedAt()));
    }

    public String tone(AttendanceView row) {
        return row.present() == null ? "plain" : row.present() ? "good" : "warn";
    }

    public String of(RightsRequester requester) {
        return messages.get("training.rights.by." + requester);
    }

    public List<Option> getRequesters() {
        return Arrays.stream(RightsRequester.values()).map(one -> new Option(one.name(), of(one))).toList();
    }

    /** What somebody did with the data of a person, by the name of the use case; one without a word is shown by that name. */
    public String purpose(String useCase) {
        return word("training.data.purpose.", useCase);
    }

    /** What a value of the audit trail is called. */
    String field(String name) {
        return word("training.data.field.", name);
    }

    /** A value of the audit trail as people read it. */
    String value(String name, String value) {
        if (value == null) {
            return messages.get("training.data.none");
        }
        return switch (name) {
            case "sex" -> of(Sex.valueOf(value));
            case "ageBand" -> of(AgeBand.valueOf(value));
            case "post" -> of(TraineePost.valueOf(value));
            case "askedBy" -> of(RightsRequester.valueOf(value));
            case "taxId" -> Rut.of(value).toString();
            case "phone" -> Phone.of(value).toString();
            case "consentOn", "askedOn" -> Show.date(LocalDate.parse(value));
            case "blocked" -> messages.get(Boolean.parseBoolean(value) ? "training.data.yes" : "training.data.no");
            default -> value;
        };
    }

    private String word(String family, String name) {
        return Messages.has(family + name) ? messages.get(family + name) : name;
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
