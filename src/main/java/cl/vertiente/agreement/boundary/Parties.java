package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Executor;
import cl.vertiente.agreement.domain.RegionalGovernment;
import cl.vertiente.shared.Faults;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Who pays and who executes, as a draft names them: known, or new with all that the monthly report prints of them. */
@ApplicationScoped
public class Parties {

    @Inject
    private Agreements agreements;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    void check(AgreementRequest request, Faults faults) {
        var region = request.regionCut();
        faults.when(regions.nameOf(region).isEmpty() || !caller.required().seesRegion(region), "agreement.draft.region", "/regionCut");
        var grantor = agreements.grantor(region);
        faults.when(grantor.isEmpty() && request.grantor() == null, "agreement.draft.grantor", "/grantor/name");
        faults.when(grantor.isPresent() && request.grantor() != null && !(grantor.get().name().equals(request.grantor().name().strip())
                && grantor.get().taxId().equals(request.grantor().taxId())), "agreement.draft.grantor-known", "/grantor/name");
        var asked = request.executor();
        var known = agreements.executor(asked.id());
        var said = Stream.of(asked.legalName(), asked.address(), asked.commune(), asked.region(), asked.phone(),
                asked.legalRepresentative()).map(AgreementRequest::bare).toList();
        if (known.isEmpty()) {
            var names = new String[] {"legalName", "address", "commune", "region", "phone", "legalRepresentative"};
            for (int i = 0; i < names.length; i++) {
                faults.when(said.get(i) == null, "shared.required", "/executor/" + names[i]);
            }
            faults.when(asked.taxId() == null, "shared.required", "/executor/taxId");
            faults.when(asked.taxId() != null && agreements.executors().stream().anyMatch(one -> one.taxId().equals(asked.taxId())),
                    "agreement.draft.executor-tax-id", "/executor/taxId");
        } else {
            faults.when(differs(known.get(), asked), "agreement.draft.executor-known", "/executor/id");
        }
    }

    /** Something is said of a known one that is not so. */
    private static boolean differs(Executor known, AgreementRequest.ExecutorRequest asked) {
        return other(known.legalName(), asked.legalName()) || other(known.address(), asked.address())
                || other(known.commune(), asked.commune()) || other(known.region(), asked.region())
                || other(known.phone(), asked.phone()) || other(known.legalRepresentative(), asked.legalRepresentative())
                || asked.taxId() != null && !asked.taxId().equals(known.taxId());
    }

    private static boolean other(String known, String asked) {
        var said = AgreementRequest.bare(asked);
        return said != null && !said.equals(known);
    }

    /** Adds whoever is new. */
    void admit(AgreementRequest request) {
        if (agreements.grantor(request.regionCut()).isEmpty()) {
            agreements.add(new RegionalGovernment(request.regionCut(), request.grantor().name().strip(), request.grantor().taxId()));
        }
        var asked = request.executor();
        if (agreements.executor(asked.id()).isEmpty()) {
            agreements.add(new Executor(asked.id(), asked.legalName().strip(), asked.taxId(), asked.address().strip(),
                    asked.commune().strip(), asked.region().strip(), asked.phone().strip(), asked.legalRepresentative().strip()));
        }
    }
}
