package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.people.domain.RightsRequester;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What is held about somebody who was trained, who read it, and what they ask for: correcting, blocking, taking that back. */
@Named("traineeData")
@RequestScoped
public class TraineeDataPage {

    @Inject
    private ReadTraineeData readData;

    @Inject
    private RectifyTrainee rectifyTrainee;

    @Inject
    private BlockTrainee blockTrainee;

    @Inject
    private TraineeDataRows rows;

    @Inject
    private SheetVersion version;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private TraineeView view;
    private List<TraineeDataRows.Part> parts;
    private final Map<String, String> texts = new HashMap<>();

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        view = readData.view(id);
        parts = rows.of(readData.of(id));
        texts.put("name", view.name());
        texts.put("taxId", view.taxId());
        texts.put("document", view.document());
        texts.put("documentReason", view.documentReason());
    }

    public void rectify() {
        change("training.rectify.done", () -> new RectifyTrainee.Request(typed.text(texts.get("name")), typed.text(texts.get("taxId")),
                typed.text(texts.get("document")), typed.text(texts.get("documentReason")), askedBy(),
                typed.date("/askedOn", texts.get("askedOn")), typed.text(texts.get("reason"))),
                asked -> rectifyTrainee.rectify(id, asked));
    }

    public void block() {
        change("training.block.done", this::request, asked -> blockTrainee.block(id, asked));
    }

    public void unblock() {
        change("training.unblock.done", this::request, asked -> blockTrainee.unblock(id, asked));
    }

    private RightsForm request() {
        return new RightsForm(askedBy(), typed.date("/askedOn", texts.get("askedOn")), typed.text(texts.get("reason")));
    }

    private RightsRequester askedBy() {
        return typed.choice(RightsRequester.class, "/askedBy", texts.get("askedBy"));
    }

    /** What somebody else changed meanwhile is shown, and sending again replaces it knowingly. */
    private <T> void change(String done, Supplier<T> read, java.util.function.Function<T, ?> act) {
        forms.submit(address, () -> {
            var asked = read.get();
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> act.apply(asked), () -> view = readData.view(id));
            notices.say(done);
            return getHref();
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public String getHref() {
        return "/capacitacion/participantes/" + id + "/datos";
    }

    public UUID getId() {
        return id;
    }

    public TraineeView getView() {
        return view;
    }

    /** Whether anything can still be asked for: another record goes on instead of one that was merged. */
    public boolean isOpen() {
        return view.mergedInto() == null && !view.forgotten();
    }

    public List<TraineeDataRows.Part> getParts() {
        return parts;
    }

    public boolean isStale() {
        return version.isStale();
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
