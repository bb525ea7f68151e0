package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ProgressViews;
import cl.vertiente.shared.Past;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.CertifiedPeople;
import cl.vertiente.training.activity.domain.TrainingProgress.Owed;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what was planned of training and what was done, by agreement, beside what the agreement owes. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadTrainingProgress {

    @Inject
    private ActivityLists lists;

    @Inject
    private Agreements agreements;

    @Inject
    private ProgressViews products;

    @Inject
    private TargetUnits units;

    @Inject
    private CertifiedPeople certified;

    @Inject
    private Past past;

    @Inject
    private CurrentCaller caller;

    /** @param agreement null for all in view */
    public List<TrainingProgress> of(UUID agreement) {
        var seen = agreements.visibleTo(caller.required()).stream().map(Agreement::id).collect(Collectors.toSet());
        return lists.progress(caller.required(), agreement).stream().filter(one -> seen.contains(one.agreementId()))
                .map(one -> one.owing(products(one.agreementId()), units::of, certified.of(caller.required(), one.agreementId())))
                .toList();
    }

    private List<Owed> products(UUID agreement) {
        return products.of(caller.required(), agreement, past.until(null)).products().stream()
                .filter(product -> product.agreed().component() == Component.TRAINING)
                .map(product -> new Owed(product.agreed().code(), product.agreed().name(), product.agreed().unit(), product.agreed().goal(),
                        product.done(), product.reportedOn(), null, null)).toList();
    }
}
