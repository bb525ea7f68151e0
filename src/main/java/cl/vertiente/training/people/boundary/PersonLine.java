package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Somebody who is typed on one line: whoever may be on record already is offered before a new record is made. */
@Named("personLine")
@RequestScoped
public class PersonLine {

    /** What is chosen of those offered when it is none of them. */
    static final String OTHER = "0";

    @Inject
    private FindTrainee findTrainee;

    @Inject
    private PeopleWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    private final TraineeForm form = new TraineeForm();
    private List<FindTrainee.Match> offers = List.of();
    private UUID id;

    @PostConstruct
    void read() {
        var known = address.parameter("persona");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
    }

    /**
     * Takes in what was typed.
     *
     * @param known what is done with somebody on record
     * @param anew what is done with somebody new
     * @return what was answered; null when the form is to be mended, or a question answered, first
     */
    String take(Function<UUID, String> known, Function<TraineeRequest, String> anew) {
        var asked = form.request(typed, null);
        if (!typed.accepts(asked)) {
            return null;
        }
        var chosen = address.values("es").stream().findFirst().orElse(null);
        if (chosen != null && !chosen.equals(OTHER)) {
            return known.apply(Ids.parse(chosen));
        }
        form.setOtherPerson(chosen != null);
        offers = findTrainee.find(new FindTrainee.Request(asked.name(), asked.taxId(), asked.waterSystemId(), asked.commune()));
        if (chosen == null && !offers.isEmpty() && offers.stream().noneMatch(FindTrainee.Match::sameTaxId)) {
            forms.fault("/name", words.say("training.roll.near"));
            return null;
        }
        return anew.apply(form.request(typed, null));
    }

    public TraineeForm getForm() {
        return form;
    }

    public List<FindTrainee.Match> getOffers() {
        return offers;
    }

    /** Of the record or the mark that is made, made once for the form. */
    public UUID getId() {
        return id;
    }
}
