package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.boundary.ParticipationRequest.ComponentRequest;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The form of an APR in an agreement, new or known: targets, people, and that it leaves. */
@Named("participationForm")
@RequestScoped
public class ParticipationFormPage {

    @Inject
    private ReadParticipationChoices readChoices;

    @Inject
    private SaveParticipation saveParticipation;

    @Inject
    private Precondition precondition;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ReadParticipationChoices.Choices choices;
    private ParticipationView known;
    private UUID id;
    private String waterSystemId;
    private String beneficiaries;
    private String joinedOn;
    private List<ParticipationFormLine> lines;
    private String leftOn;
    private String leftReason;

    @PostConstruct
    void read() {
        var stored = address.variable("participation");
        choices = readChoices.of(Ids.parse(address.variable("id")), stored == null ? null : Ids.parse(stored));
        known = choices.participation();
        var typedId = address.isPost() ? address.parameter("participation-id") : null;
        id = known != null ? known.id() : typedId != null ? Ids.parse(typedId) : Ids.next();
        if (known != null) {
            waterSystemId = known.waterSystemId().toString();
            beneficiaries = String.valueOf(known.beneficiaries());
            joinedOn = Objects.toString(known.joinedOn(), null);
        }
        lines = Stream.of(Component.DIAGNOSIS, Component.IMPROVEMENT, Component.DESIGN, Component.TRAINING)
                .map(component -> ParticipationFormLine.of(component, known == null ? null : known.components().get(component))).toList();
    }

    public void save() {
        forms.submit(address, () -> {
            var components = new EnumMap<Component, ComponentRequest>(Component.class);
            lines.forEach(line -> {
                var asked = line.request(typed);
                if (asked != null) {
                    components.put(line.getComponent(), asked);
                }
            });
            var request = new ParticipationRequest(typed.id("/waterSystemId", waterSystemId),
                    typed.whole("/beneficiaries", beneficiaries), typed.date("/joinedOn", joinedOn), components);
            if (!typed.accepts(request)) {
                return null;
            }
            precondition.expect(address.parameter("version"), true);
            var saved = saveParticipation.save(getAgreement().id(), id, request);
            notices.say("agreement.participation.saved", saved.participation().waterSystem());
            return back();
        });
    }

    public void leave() {
        forms.submit(address, () -> {
            var request = new SaveParticipation.Leaving(typed.date("/leftOn", leftOn), typed.text(leftReason));
            if (known == null || !typed.accepts(request)) {
                return null;
            }
            saveParticipation.leave(getAgreement().id(), id, request);
            notices.say("agreement.participation.has-left", known.waterSystem());
            return back();
        });
    }

    private String back() {
        return "/convenios/" + getAgreement().id() + "/participantes";
    }

    public String getVersion() {
        var said = address.isPost() ? address.parameter("version") : null;
        return said != null ? said : known == null ? null : "\"" + ETags.of(known).getValue() + "\"";
    }

    public AgreementView getAgreement() {
        return choices.agreement();
    }

    public ParticipationView getKnown() {
        return known;
    }

    public List<Option> getSystems() {
        return choices.systems().stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    public List<Option> getPeople() {
        return choices.people().stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    public UUID getId() {
        return id;
    }

    public List<ParticipationFormLine> getLines() {
        return lines;
    }

    public String getWaterSystemId() {
        return waterSystemId;
    }

    public void setWaterSystemId(String waterSystemId) {
        this.waterSystemId = waterSystemId;
    }

    public String getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(String beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public String getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(String joinedOn) {
        this.joinedOn = joinedOn;
    }

    public String getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(String leftOn) {
        this.leftOn = leftOn;
    }

    public String getLeftReason() {
        return leftReason;
    }

    public void setLeftReason(String leftReason) {
        this.leftReason = leftReason;
    }
}
