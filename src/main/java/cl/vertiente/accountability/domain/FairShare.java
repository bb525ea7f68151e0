package cl.vertiente.accountability.domain;

import java.util.ArrayList;
import java.util.List;

/** A part of what several have, when all of it is too much: one of each in turn until it is enough. */
public final class FairShare {

    private FairShare() {
    }

    /**
     * In the order of the whole.
     *
     * @param most how many there may be; none when it is not positive
     */
    public static <T> List<T> of(List<List<T>> all, int most) {
        var shares = new int[all.size()];
        int left = most;
        boolean found = true;
        for (int round = 0; found && left > 0; round++) {
            found = false;
            for (int i = 0; i < shares.length && left > 0; i++) {
                if (all.get(i).size() > round) {
                    shares[i]++;
                    left--;
                    found = true;
                }
            }
        }
        var chosen = new ArrayList<T>();
        for (int i = 0; i < shares.length; i++) {
            chosen.addAll(all.get(i).subList(0, shares[i]));
        }
        return chosen;
    }
}
