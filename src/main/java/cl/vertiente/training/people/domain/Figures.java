package cl.vertiente.training.people.domain;

import cl.vertiente.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts trained people where they are stored: the answer takes as long for a hundred thousand attendances as its parts are many. */
public interface Figures {

    /** Over the activities that the caller sees. */
    TrainingFigures of(Caller caller, FigureScope scope);

    /** The same people by their post of the day and by sex at once; parts with nobody are left out. */
    Map<TraineePost, Map<Sex, Headcount>> byPostAndSex(Caller caller, FigureScope scope);

    /** The same people by their committee of the day, post and sex at once, as {@link CommitteeSeats} tells of them; ordered by name. */
    List<FromCommittee> byCommittee(Caller caller, FigureScope scope);

    /** Who came from a committee. @param name null for those of none */
    record FromCommittee(String name, List<CommitteeSeats.Line> lines) {
    }

    /** What the lists of the closed sessions hold, by session. */
    Map<UUID, RollCount> rolls(Caller caller, FigureScope scope);
}
