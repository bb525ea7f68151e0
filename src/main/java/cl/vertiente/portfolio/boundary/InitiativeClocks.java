package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.PipelineClock;
import cl.vertiente.portfolio.domain.PipelineTurn;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.WorkingDays;
import cl.vertiente.territory.Holidays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The clocks of public investment in words: what runs out, how much is left, and whose turn it is. */
@Named("initiativeClocks")
@RequestScoped
public class InitiativeClocks {

    private static final int SOON = 10;
    private static final int SOON_TO_EXPIRE = 180;

    @Inject
    private Holidays holidays;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private WorkingDays calendar;

    /** What a clock says, and how it looks. */
    public record Said(String what, String left, String tone, String turn) {
    }

    public Said of(PipelineClock running) {
        var turn = turn(running.turn());
        var what = messages.get("portfolio.clock." + running.code());
        if (running.due() == null) {
            return new Said(what, messages.get("portfolio.clock.now"), "bad", turn);
        }
        boolean working = running.code() == PipelineClock.Code.FI_ANSWER;
        int left = working ? calendar().between(today(), running.due()) : (int) ChronoUnit.DAYS.between(today(), running.due());
        var days = working ? "working" : "calendar";
        return new Said(what, left < 0 ? messages.get("portfolio.clock.passed." + days, running.due(), -left)
                : messages.get("portfolio.clock.left." + days, running.due(), left),
                left < 0 ? "bad" : left <= (working ? SOON : SOON_TO_EXPIRE) ? "warn" : "plain", turn);
    }

    public String turn(PipelineTurn turn) {
        return messages.get("portfolio.turn." + turn);
    }

    LocalDate today() {
        return Chile.today(clock);
    }

    private WorkingDays calendar() {
        if (calendar == null) {
            calendar = holidays.national();
        }
        return calendar;
    }
}
