package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.StageItem;
import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What each stage asks of the file of a design by the list in force, and the versions of that list with their sources. */
@Named("stageLists")
@RequestScoped
public class StageListsPage {

    @Inject
    private ReadStageChecklists readLists;

    @Inject
    private ReadProductKinds readKinds;

    private List<StageChecklistView> versions;
    private StageChecklistView current;

    @PostConstruct
    void read() {
        versions = readLists.all();
        current = readLists.inForce();
    }

    /** The newest first. */
    public List<StageChecklistView> getVersions() {
        return versions;
    }

    /** The one that counts today. */
    public boolean isCurrent(StageChecklistView version) {
        return version.version() == current.version();
    }

    /** One that counts from a later day on. */
    public boolean isComing(StageChecklistView version) {
        return version.inForceFrom().isAfter(current.inForceFrom()) && !isCurrent(version);
    }

    /** Those that ask anything. */
    public List<InvestmentStage> getStages() {
        return Arrays.stream(InvestmentStage.values()).filter(stage -> !items(stage).isEmpty()).toList();
    }

    public List<StageItem> items(InvestmentStage stage) {
        return current.items().stream().filter(item -> item.stage() == stage).toList();
    }

    /** The name of a product; null for none. */
    public String product(String kind) {
        return readKinds.all().stream().filter(one -> one.code().equals(kind)).map(ReadProductKinds.ProductKindView::name).findFirst()
                .orElse(null);
    }
}
