package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Show;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureSlice;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a figure is of, in words. */
@ApplicationScoped
public class FigureWords {

    @Inject
    private Messages messages;

    @Inject
    private PeopleWords words;

    String title(FigureCut cut) {
        return messages.get("training.figure.cut." + cut);
    }

    /** @param kind {@code persons}, {@code attendances} or {@code sessions} */
    String rowsTitle(String kind) {
        return messages.get("training.figure.rows." + kind);
    }

    /** What the rows of a kind are counted as. */
    String counted(String kind) {
        return messages.get("training.figure.counted." + kind);
    }

    String never(int many) {
        return messages.get("training.figure.never.tab", many);
    }

    /** @param name of a committee, commune or agreement */
    String part(FigureCut cut, String key, String name) {
        if (key == null) {
            return messages.get("training.figure.unsaid");
        }
        return switch (cut) {
            case SEX -> words.of(Sex.valueOf(key));
            case AGE -> words.of(AgeBand.valueOf(key));
            case POST -> words.of(TraineePost.valueOf(key));
            case SYSTEM, COMMUNE, AGREEMENT -> name;
            case MONTH -> Show.period(Period.parse(key));
        };
    }

    /** What limits it, for the sheet of origin. */
    Map<String, String> inForce(FigureSlice slice) {
        var said = new LinkedHashMap<String, String>();
        var scope = slice.scope();
        put(said, "training.activity.agreement", scope.agreement());
        put(said, "training.figure.from", scope.from() == null ? null : Show.date(scope.from()));
        put(said, "training.figure.to", scope.to() == null ? null : Show.date(scope.to()));
        if (slice.cut() != null) {
            said.put(title(slice.cut()), part(slice.cut(), slice.key(), slice.key()));
        }
        put(said, "training.figure.leaders", slice.leaders() ? messages.get("training.figure.only") : null);
        return said;
    }

    private void put(Map<String, String> said, String key, Object value) {
        if (value != null) {
            said.put(messages.get(key), value.toString());
        }
    }
}
