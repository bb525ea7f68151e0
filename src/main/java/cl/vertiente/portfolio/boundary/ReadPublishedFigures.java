package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.PublishedFigures;
import cl.vertiente.portfolio.domain.PublishedView;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was published of the multiplier, with ours beside it. Of the whole programme ours is told only to those who see all of it: the sum
 * of one region is no answer to it.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadPublishedFigures {

    @Inject
    private PublishedFigures published;

    @Inject
    private Contributions contributions;

    @Inject
    private ReadMultiplier multiplier;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    /**
     * The whole programme first, then by publication, the latest first.
     *
     * @param agreement null for all, and those of the whole programme
     * @param asOf null for now
     */
    public List<PublishedView> of(UUID agreement, Instant asOf) {
        var filter = MultiplierFilter.of(agreement, asOf);
        var agreements = contributions.of(filter).stream().map(ContributionRow::agreementId).toList();
        var ours = new HashMap<UUID, Multiplier>();
        return published.known(agreements, agreement == null, contributions.until(filter)).stream()
                .map(view -> isComparable(view) ? view.beside(ours(ours, view.agreementId(), asOf)) : view).toList();
    }

    private Multiplier ours(Map<UUID, Multiplier> known, UUID agreement, Instant asOf) {
        return known.computeIfAbsent(agreement, id -> multiplier.of(MultiplierFilter.of(id, asOf)));
    }

    private boolean isComparable(PublishedView view) {
        return view.withdrawn() == null && (view.agreementId() != null || caller.required().regions().isEmpty());
    }

    /** As it is known now. @throws NotFound when it is unknown, or of an agreement of another region */
    public PublishedView one(UUID id) {
        return of(null, null).stream().filter(view -> view.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("portfolio.published.not-found", ""));
    }

    /** The copy that was kept. */
    public StoredFile document(UUID id, String sha256) {
        var document = one(id).document();
        if (document == null || !document.endsWith("/" + sha256)) {
            throw new NotFound("portfolio.published.not-found", "");
        }
        return files.open(sha256, "publicacion-" + id.toString().substring(24));
    }
}
