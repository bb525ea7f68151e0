package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.portfolio.boundary.ReadInitiativeChoices;
import cl.vertiente.portfolio.sheet.domain.SheetColumn;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Takes a working sheet for a trial, asks what it leaves open, and is told what headings mean; lists what was tried and taken. */
@Named("portfolioSheet")
@RequestScoped
public class PortfolioSheetPage {

    @Inject
    private ReadPortfolioSheets readSheets;

    @Inject
    private TryPortfolioSheet trySheet;

    @Inject
    private KeepSheetHeading keepHeading;

    @Inject
    private ReadInitiativeChoices readChoices;

    @Inject
    private FormFiles formFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SheetSentences words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private Page<SheetLoad.State> page;
    private Part file;
    private SheetFields fields = new SheetFields();
    private String heading;
    private String column;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters());
        page = readSheets.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    public void bring() {
        forms.submit(address, () -> {
            var agreement = typed.id("/agreement", fields.getAgreement());
            var choices = fields.choices(typed);
            if (agreement == null) {
                forms.fault("/agreement", words.say("portfolio.sheet.agreement-missing"));
            }
            if (!FormFiles.isThere(file)) {
                forms.fault("/file", words.say("portfolio.sheet.file-missing"));
            }
            if (forms.isFaulty()) {
                return null;
            }
            var said = formFiles.take("/file", file, files.largest(),
                    received -> trySheet.bring(received, file.getSubmittedFileName(), agreement, choices));
            return said == null ? null : "/cartera/importar/" + said.load().id();
        });
    }

    /** Says what a heading means. */
    public void learn() {
        forms.submit(address, () -> {
            var asked = new KeepSheetHeading.Meaning(typed.text(heading), typed.choice(SheetColumn.class, "/column", column));
            if (!typed.accepts(asked)) {
                return null;
            }
            keepHeading.keep(asked);
            notices.say("portfolio.sheet.heading-saved", asked.heading());
            return "/cartera/importar";
        });
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }

    public List<SheetLoad.State> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public List<KeepSheetHeading.Meaning> getHeadings() {
        return readSheets.headings();
    }

    public List<Option> getAgreements() {
        return readChoices.of(Set.of()).agreements().stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    public List<Option> getColumns() {
        return Arrays.stream(SheetColumn.values()).map(one -> new Option(one.name(), words.column(one))).toList();
    }

    public SheetFields getFields() {
        return fields;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }
}
