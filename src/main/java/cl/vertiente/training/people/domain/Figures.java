package cl.vertiente.training.people.domain;

import cl.vertiente.access.Caller;

/** Counts trained people where they are stored: the answer takes as long for a hundred thousand attendances as its parts are many. */
public interface Figures {

    /** Over the activities that the caller sees. */
    TrainingFigures of(Caller caller, FigureScope scope);
}
