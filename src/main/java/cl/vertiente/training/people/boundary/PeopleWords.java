package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Option;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TraineeWarning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
