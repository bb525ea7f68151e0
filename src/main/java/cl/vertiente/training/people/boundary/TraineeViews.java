package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.KnownTrainee;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the caller may see of people who are trained: RUT and phone by role, the phone only of those who agreed. */
@ApplicationScoped
public class TraineeViews {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    /** For a list, where nobody needs a whole RUT. */
    TraineeView line(KnownTrainee known) {
        return view(known, Purpose.OVERVIEW);
    }

    /** For the sheet of one. */
    TraineeView sheet(KnownTrainee known) {
        return view(known, Purpose.TRAINING);
    }

    /** For whoever answers somebody about their own data. */
    TraineeView rights(KnownTrainee known) {
        return view(known, Purpose.RIGHTS);
    }

    /** What stands in a list of those who came: nobody's name whose data are blocked. */
    String name(Trainee trainee) {
        return trainee.isBlocked() ? messages.get("training.block.name") : trainee.said().name();
    }

    /** Whether the sheet shows what the audit trail notes as read. */
    boolean isWhole() {
        return TaxIdDisclosure.isWhole(Purpose.TRAINING, caller.required());
    }

    /** A RUT as the caller may see it for a purpose; null for the regional government, which reads none of people who are trained. */
    public String taxId(Rut taxId, Purpose purpose) {
        var who = caller.required();
        return taxId == null || who.isGore() ? null : TaxIdDisclosure.shown(taxId, true, purpose, who);
    }

    private TraineeView view(KnownTrainee known, Purpose purpose) {
        var who = caller.required();
        var trainee = known.trainee();
        var said = trainee.said();
        boolean whole = TaxIdDisclosure.isWhole(purpose, who);
        return new TraineeView(trainee.id(), said.name(), taxId(said.taxId(), purpose), whole ? said.document() : null,
                whole ? said.documentReason() : null, said.sex(), said.ageBand(), said.post(), said.waterSystemId(), known.waterSystem(),
                said.commune(), known.communeName(), known.regionCut(), phone(said, who, whole), said.hasConsent(), said.consentOn(),
                said.consentVersion(), said.warnings(), known.attendances(), trainee.isBlocked(),
                trainee.isForgotten(), trainee.mergedInto(), List.of());
    }

    private static String phone(TraineeCard said, Caller who, boolean whole) {
        Phone phone = said.hasConsent() && !who.isGore() ? said.phone() : null;
        return phone == null ? null : whole ? phone.toString() : phone.masked();
    }
}
