package cl.vertiente.accountability.domain;

import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.Rut;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Whether somebody is on the board of a committee. People are known by their RUT; where one of the two has none, by their name, which is
 * said, since two people may have one.
 *
 * @param post that they hold, or held last; null when they never did
 * @param until last day of it
 * @param byName whether it rests on the name alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardStanding(BoardPlace place, BoardPost post, LocalDate until, boolean byName) {

    /**
     * @param plainName of the person, as names are compared; empty for whoever was forgotten, who is like nobody
     * @param taxId null when it is not known
     * @param seats of the committee, of any time
     */
    public static BoardStanding of(String plainName, Rut taxId, List<BoardSeat> seats, LocalDate today) {
        var known = seats.stream().anyMatch(seat -> seat.isHeldOn(today));
        var theirs = seats.stream().filter(seat -> seat.hasBegunOn(today) && isOf(plainName, taxId, seat)).toList();
        var held = theirs.stream().filter(seat -> seat.isHeldOn(today)).min(Comparator.comparing(BoardSeat::post));
        if (held.isPresent()) {
            return said(BoardPlace.ON_BOARD, held.get(), taxId);
        }
        return theirs.stream().max(Comparator.comparing(BoardSeat::lastDay))
                .map(last -> said(!known && last.isOpen() ? BoardPlace.TERM_OVER : BoardPlace.LEFT, last, taxId))
                .orElse(new BoardStanding(known ? BoardPlace.NOT_ON_BOARD : BoardPlace.UNKNOWN, null, null, false));
    }

    private static boolean isOf(String plainName, Rut taxId, BoardSeat seat) {
        return taxId != null && seat.taxId() != null ? taxId.equals(seat.taxId())
                : !plainName.isEmpty() && plainName.equals(seat.plainName());
    }

    private static BoardStanding said(BoardPlace place, BoardSeat seat, Rut taxId) {
        return new BoardStanding(place, seat.post(), seat.lastDay(), taxId == null || seat.taxId() == null);
    }
}
