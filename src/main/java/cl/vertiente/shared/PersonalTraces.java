package cl.vertiente.shared;

import java.time.Instant;
import java.util.Set;

/** Traces that people leave while they use the programme: of no use to anybody after a while, and then deleted whole. */
public interface PersonalTraces {

    /** The names of the kinds, under which their terms of retention stand. */
    Set<String> kinds();

    /** @return how many were deleted that had done their service before that instant */
    int forget(String kind, Instant before);

    /** How many that would be. */
    long due(String kind, Instant before);
}
