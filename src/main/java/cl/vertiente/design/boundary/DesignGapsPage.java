package cl.vertiente.design.boundary;

import cl.vertiente.agreement.domain.OpenGaps.OpenGap;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a design answers: named on its sheet, chosen in its form. The form of a new one may begin with the gap that the address names. */
@Named("designGaps")
@RequestScoped
public class DesignGapsPage {

    @Inject
    private DesignInView inView;

    @Inject
    private ReadDesigns readDesigns;

    @Inject
    private ReadDesignChoices readChoices;

    @Inject
    private Address address;

    private Set<UUID> chosen;
    private List<OpenGap> answered;
    private List<OpenGap> options = List.of();

    /**
     * A gap to mark.
     *
     * @param place among those that are sent, by which a refusal names it; null while it is not marked
     */
    public record Mark(OpenGap gap, Integer place) {
    }

    @PostConstruct
    void read() {
        chosen = new LinkedHashSet<>();
        if (address.isPost()) {
            address.values("gaps").forEach(one -> chosen.add(Ids.parse(one)));
        } else if (address.variable("id") != null) {
            chosen.addAll(inView.getView().gaps().keySet());
        } else if (address.parameter("brecha") != null) {
            chosen.add(Ids.parse(address.parameter("brecha")));
        }
    }

    /** The committees that lack what is chosen, before anybody chose for whom the design is. */
    List<String> lacking() {
        return readChoices.gaps(Set.of(), chosen).stream().map(gap -> gap.waterSystemId().toString()).toList();
    }

    /** Offers what these committees lack. */
    void offer(Collection<UUID> systems) {
        options = readChoices.gaps(systems, chosen);
    }

    /** Those that are marked, in the order in which they are offered. */
    List<DesignRequest.AnsweredGap> asked() {
        return marked().stream().map(gap -> new DesignRequest.AnsweredGap(gap.id(), gap.waterSystemId())).toList();
    }

    private List<OpenGap> marked() {
        return options.stream().filter(gap -> chosen.contains(gap.id())).toList();
    }

    public List<Mark> getMarks() {
        var marked = marked();
        return options.stream().map(gap -> new Mark(gap, marked.contains(gap) ? marked.indexOf(gap) : null)).toList();
    }

    /** Those that the design in view answers and its reader may see. */
    public List<OpenGap> getAnswered() {
        if (answered == null) {
            answered = readDesigns.gaps(inView.getId());
        }
        return answered;
    }
}
