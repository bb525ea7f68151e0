package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.StageItem;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The form of another version of what stages ask, which begins with the papers of the last one. It is sent against that one: when
 * somebody published another in between, what was typed stays and sending again publishes it knowingly.
 */
@Named("stageListForm")
@RequestScoped
public class StageListFormPage {

    private static final int MOST = 200;

    /** Of a paper without a name, or one without letters: it is refused for that. */
    private static final String NONE = "NONE";

    @Inject
    private ReadStageChecklists readLists;

    @Inject
    private ReadProductKinds readKinds;

    @Inject
    private PublishStageChecklist publishList;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignWords words;

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

    private StageChecklistView last;
    private String base;
    private String source;
    private String inForceFrom;
    private List<AskedPaperLine> lines;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        last = readLists.all().get(0);
        base = address.isPost() ? address.parameter("base") : String.valueOf(last.version());
        lines = Rows.typed(address, "items", last.items().stream().map(AskedPaperLine::of).toList(), AskedPaperLine::new, MOST);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new PublishStageChecklist.Request(typed.text(source), typed.date("/inForceFrom", inForceFrom), items());
            if (!typed.accepts(asked)) {
                return null;
            }
            if (isStale()) {
                forms.fault("", messages.get("design.lists.stale", last.version(), last.source()));
                base = String.valueOf(last.version());
                return null;
            }
            var published = publishList.publish(asked);
            notices.say(published.created() ? "design.lists.published" : "design.lists.same", published.checklist().version());
            return "/disenos/listas";
        });
    }

    private boolean isStale() {
        return !String.valueOf(last.version()).equals(base);
    }

    private List<PublishStageChecklist.Item> items() {
        var items = new ArrayList<PublishStageChecklist.Item>();
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> {
            var at = "/items/" + items.size();
            items.add(line.request(at, typed, name -> code(at + "/name", name)));
        });
        return items;
    }

    /** That of the paper of the same name, at whatever stage, else one of its letters. */
    private String code(String pointer, String name) {
        if (name == null) {
            return NONE;
        }
        var plain = PlainName.of(name);
        var code = last.items().stream().filter(item -> PlainName.of(item.name()).equals(plain)).map(StageItem::code).findFirst()
                .orElseGet(() -> PlainName.code(name));
        if (code.length() > 1) {
            return code;
        }
        forms.fault(pointer, messages.get("design.kind.letters"));
        return NONE;
    }

    public void addItem() {
        lines.add(new AskedPaperLine());
    }

    public void removeItem(int index) {
        lines.remove(index);
        if (lines.isEmpty()) {
            addItem();
        }
    }

    /** The version that was the last one when the form was opened. */
    public String getBase() {
        return base;
    }

    public List<AskedPaperLine> getLines() {
        return lines;
    }

    public List<Option> getStages() {
        return Arrays.stream(InvestmentStage.values()).map(value -> new Option(value.name(), words.stage(value))).toList();
    }

    public List<Option> getKinds() {
        return readKinds.all().stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(String inForceFrom) {
        this.inForceFrom = inForceFrom;
    }
}
