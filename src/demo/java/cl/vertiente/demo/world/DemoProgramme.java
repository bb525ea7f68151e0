package cl.vertiente.demo.world;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;

/** Who does what the sets of the demonstration tell, on which day, and the agreements and committees for which it is done. */
@ApplicationScoped
public class DemoProgramme {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Inject
    private AgreementViews agreements;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    /** From now on by this account, and whatever the version of what is changed. */
    Caller as(String account) {
        precondition.expect(null, false);
        var who = people.caller(account);
        caller.actAs(who);
        return who;
    }

    /** The same, in the morning of a day. */
    Caller as(String account, LocalDate day) {
        at(day, MORNING);
        return as(account);
    }

    static void at(LocalDate day, LocalTime time) {
        DemoClock.get().show(day.atTime(time).atZone(Chile.ZONE).toInstant());
    }

    /** Those of the demonstration. */
    List<AgreementView> agreements() {
        return agreements.all(people.caller("coordinacion")).stream().filter(one -> one.code().endsWith("-DEMO")).toList();
    }

    List<ParticipationView> served(AgreementView agreement) {
        return agreements.participations(people.caller("coordinacion"), agreement.id());
    }

    /** Each committee with its agreement, one agreement after the other. */
    void each(BiConsumer<AgreementView, ParticipationView> what) {
        agreements().forEach(agreement -> served(agreement).forEach(one -> what.accept(agreement, one)));
    }
}
