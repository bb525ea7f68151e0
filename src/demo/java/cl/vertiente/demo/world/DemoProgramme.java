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
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Who does what the sets of the demonstration tell, on which day, and the agreements and committees for which it is done. */
@ApplicationScoped
public class DemoProgramme {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgreementViews agreements;

    @Inject
    private DemoPeople people;

    @Inject
    private Precondition precondition;

    @Inject
    private Clock clock;

    /** Committees by their identifiers, in the order in which they take part. */
    List<UUID> systems(AgreementView agreement) {
        return served(agreement).stream().map(ParticipationView::waterSystemId).toList();
    }

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

    /** The day that is shown. */
    LocalDate today() {
        return Chile.today(clock);
    }

    /** The same, in the morning of a day. */
    static void at(LocalDate day) {
        at(day, MORNING);
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

    /** What is told of a committee and its agreement. @param place of the committee among all, from 0 on */
    interface Told {

        void of(AgreementView agreement, ParticipationView served, int place);
    }

    /** Each committee in its place among all. */
    void eachInTurn(Told what) {
        int place = 0;
        for (var agreement : agreements()) {
            for (var one : served(agreement)) {
                what.of(agreement, one, place++);
            }
        }
    }

    /** Each committee with its agreement, one agreement after the other. */
    void each(BiConsumer<AgreementView, ParticipationView> what) {
        eachInTurn((agreement, one, place) -> what.accept(agreement, one));
    }
}
