package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.boundary.SendRendicion;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.boundary.ApproveRendicion;
import cl.vertiente.ledger.boundary.BookRendicion;
import cl.vertiente.ledger.boundary.CertifyRendicion;
import cl.vertiente.ledger.boundary.FileInSisrec;
import cl.vertiente.ledger.boundary.ObserveRendicion;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.boundary.ReceiveRendicion;
import cl.vertiente.ledger.boundary.ReconcileBank;
import cl.vertiente.ledger.boundary.SubmitRendicion;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Takes a month of the demonstration through its states, each step by its person on its day. What is done stays done. */
@ApplicationScoped
public class DemoMonth {

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private ReconcileBank reconcileBank;

    @Inject
    private SubmitRendicion submit;

    @Inject
    private CertifyRendicion certify;

    @Inject
    private SendRendicion send;

    @Inject
    private FileInSisrec fileInSisrec;

    @Inject
    private ReceiveRendicion receive;

    @Inject
    private ApproveRendicion approve;

    @Inject
    private ObserveRendicion observe;

    @Inject
    private BookRendicion book;

    /** @param until how far this month came */
    public void take(Agreement agreement, Period period, RendicionState until) {
        var key = new RendicionKey(period, 0);
        var id = agreement.id();
        var gore = switch (agreement.regionCut()) {
            case "03" -> "gore.atacama";
            case "07" -> "gore.maule";
            case "08" -> "gore.biobio";
            default -> "gore.rm";
        };
        var next = period.next();
        if (until == RendicionState.BORRADOR) {
            return;
        }
        if (as("rendiciones", at(next, 6, 14), agreement, key) == RendicionState.BORRADOR) {
            var closing = readRendiciones.one(id, key).closingBalance().amount();
            reconcileBank.reconcile(id, key, new ReconcileBank.Statement(closing, List.of(), null));
            submit.submit(id, key);
        }
        if (until != RendicionState.EN_CERTIFICACION
                && as("ministrodefe", at(next, 7, 15), agreement, key) == RendicionState.EN_CERTIFICACION) {
            certify.certify(id, key);
        }
        if (until.isSent() && as("encargado", at(next, 8, 16), agreement, key) == RendicionState.POR_FIRMAR) {
            send.send(id, key);
            fileInSisrec.file(id, key, new FileInSisrec.Filing("SR-" + period.toString().replace("-", "") + "-" + agreement.regionCut(),
                    next.month().atDay(8), null));
        }
        if (until.isSent() && until != RendicionState.ENVIADA
                && as(gore, at(next, 11, 13), agreement, key) == RendicionState.ENVIADA) {
            receive.receive(id, key);
        }
        decide(agreement, key, until, gore);
    }

    private void decide(Agreement agreement, RendicionKey key, RendicionState until, String gore) {
        var next = key.period().next();
        var decided = until == RendicionState.APROBADA || until == RendicionState.CONTABILIZADA || until == RendicionState.OBSERVADA;
        if (decided && as(gore, at(next, 20, 17), agreement, key) == RendicionState.EN_REVISION) {
            if (until == RendicionState.OBSERVADA) {
                observe.observe(agreement.id(), key, "Falta el acta de recepción de los equipos y la cotización que respalda su precio. "
                        + "Adjunte ambos documentos o corrija el comprobante.");
            } else {
                approve.approve(agreement.id(), key, null);
            }
        }
        if (until == RendicionState.CONTABILIZADA && as(gore, at(next, 23, 17), agreement, key) == RendicionState.APROBADA) {
            book.book(agreement.id(), key);
        }
    }

    /** Makes somebody the caller at an instant, and answers the state that the month has then. */
    private RendicionState as(String account, Instant when, Agreement agreement, RendicionKey key) {
        DemoClock.get().show(when);
        caller.actAs(people.caller("encargado"));
        var state = readRendiciones.one(agreement.id(), key).state();
        caller.actAs(people.caller(account));
        return state;
    }

    private static Instant at(Period period, int day, int hour) {
        return period.month().atDay(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
