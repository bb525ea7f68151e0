package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.boundary.KeepTopics.TopicRequest;
import cl.vertiente.training.activity.boundary.ReadTopics.TopicView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue of what is taught, and the form for one topic, which the address names. */
@Named("trainingTopics")
@RequestScoped
public class TopicsPage {

    @Inject
    private ReadTopics readTopics;

    @Inject
    private KeepTopics keepTopics;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SheetVersion version;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private TopicView view;
    private String name;
    private String position;
    private boolean retired;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        view = topic();
        if (!address.isPost() && view != null) {
            name = view.name();
            position = String.valueOf(view.position());
            retired = view.retired();
        }
    }

    private TopicView topic() {
        return readTopics.all().stream().filter(row -> row.code().equals(address.parameter("codigo"))).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new TopicRequest(typed.text(name), typed.whole("/position", position), retired);
            if (!typed.accepts(asked)) {
                return null;
            }
            var code = view == null ? PlainName.code(asked.name()) : view.code();
            if (!code.matches(KeepTopics.CODE)) {
                forms.fault("/name", messages.get("training.topic.letters"));
                return null;
            }
            version.unlessStale(() -> keepTopics.keep(code, asked), () -> view = topic());
            notices.say("training.topic.saved", asked.name());
            return "/capacitacion/temas";
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isStale() {
        return version.isStale();
    }

    public List<TopicView> getRows() {
        return readTopics.all();
    }

    public boolean isNew() {
        return view == null;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
