package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.WorkingDays;
import cl.vertiente.territory.Holidays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The two clocks of a rendering in words: the executor's, in working days, runs until it is sent; that of the regional
 * government, in months, until it is decided.
 */
@RequestScoped
public class Deadlines {

    private static final int SOON = 5;
    private static final int SOON_TO_DECIDE = 15;

    @Inject
    private Holidays holidays;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private WorkingDays calendar;

    /**
     * A deadline as it is shown.
     *
     * @param note how much is left, or by how much it passed; empty when it no longer runs
     * @param tone of the badge: late, warn, or plain
     * @param running nobody met it yet
     */
    public record Term(LocalDate date, String note, String tone, boolean running) {

        public boolean isLate() {
            return tone.equals("late");
        }
    }

    /** Until when the month is to be sent; null for a regularisation, whose clock an agreement does not state. */
    public Term toRender(RendicionView view) {
        if (view.isRegularisation()) {
            return null;
        }
        var sent = view.last(RendicionVerb.SEND);
        return view.state().isSent() && sent != null ? met(view.dueDate(), Chile.dateOf(sent.at()), "sent") : workingDays(view.dueDate());
    }

    /** Until when the regional government is to decide; null before it was sent. */
    public Term toDecide(RendicionView view) {
        if (view.reviewDueDate() == null) {
            return null;
        }
        var waiting = view.state() == RendicionState.ENVIADA || view.state() == RendicionState.EN_REVISION;
        if (waiting) {
            return calendarDays(view.reviewDueDate());
        }
        var decided = view.transitions().stream().filter(t -> t.verb() == RendicionVerb.APPROVE || t.verb() == RendicionVerb.OBSERVE
                || t.verb() == RendicionVerb.REJECT).reduce((a, b) -> b);
        return decided.map(t -> met(view.reviewDueDate(), Chile.dateOf(t.at()), "decided")).orElse(calendarDays(view.reviewDueDate()));
    }

    public LocalDate today() {
        return Chile.today(clock);
    }

    private Term met(LocalDate due, LocalDate done, String what) {
        var late = done.isAfter(due);
        return new Term(due, messages.get("ledger.term." + what + (late ? ".late" : ""), done), late ? "warn" : "plain", false);
    }

    private Term workingDays(LocalDate due) {
        if (calendar == null) {
            calendar = holidays.national();
        }
        return term(due, calendar.between(today(), due), "working", SOON);
    }

    private Term calendarDays(LocalDate due) {
        return term(due, (int) ChronoUnit.DAYS.between(today(), due), "calendar", SOON_TO_DECIDE);
    }

    private Term term(LocalDate due, int left, String kind, int soon) {
        if (due.isBefore(today())) {
            return new Term(due, messages.get("ledger.term." + kind + ".passed", -left), "late", true);
        }
        return new Term(due, due.equals(today()) ? messages.get("ledger.term.today") : messages.get("ledger.term." + kind, left),
                left <= soon ? "warn" : "plain", true);
    }
}
