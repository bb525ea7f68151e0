package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertVerb;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.function.Supplier;

/** One alert with what happened to it, and the next step of whoever answers for the committee. */
@Named("waterAlert")
@RequestScoped
public class AlertPage {

    @Inject
    private ReadWaterAlerts readAlerts;

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private ActOnWaterAlert act;

    @Inject
    private Precondition precondition;

    @Inject
    private WaterWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private AlertView alert;
    private String on;
    private String whom;
    private String done;
    private String reason;

    @PostConstruct
    void read() {
        alert = readAlerts.one(Ids.parse(address.variable("id")));
        on = address.isPost() ? null : Chile.today(clock).toString();
    }

    public void communicate() {
        var day = typed.date("/on", on);
        var said = new WaterAlertsResource.Communication(day, typed.text(whom), typed.text(done));
        step(said, () -> act.communicate(alert.id(), day, said.whom(), said.words()));
    }

    public void setToWork() {
        var day = typed.date("/on", on);
        var said = new WaterAlertsResource.Action(day, typed.text(done));
        step(said, () -> act.setToWork(alert.id(), day, said.words()));
    }

    public void close() {
        var day = typed.date("/on", on);
        step(new WaterAlertsResource.Closing(day, alert.answeredBy()), () -> act.close(alert.id(), day, alert.answeredBy()));
    }

    public void discard() {
        var day = typed.date("/on", on);
        var said = new WaterAlertsResource.Discard(day, typed.text(reason));
        step(said, () -> act.discard(alert.id(), day, said.reason()));
    }

    private void step(Object said, Supplier<AlertView> verb) {
        forms.submit(address, () -> {
            if (!typed.accepts(said)) {
                return null;
            }
            precondition.expect(address.parameter("version"), true);
            var after = verb.get();
            notices.say("diagnosis.water.alert.done", words.of(after.state()));
            return "/agua/alertas/" + alert.id();
        });
    }

    public AlertView getAlert() {
        return alert;
    }

    public String getVersion() {
        return "\"" + ETags.of(alert).getValue() + "\"";
    }

    public boolean isKeeper() {
        return !alert.state().isOver() && readSamples.isKeeper(alert.waterSystemId());
    }

    /** Whether a step may be taken from here. */
    public boolean may(String verb) {
        return isKeeper() && AlertVerb.valueOf(verb).startsAt(alert.state());
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
