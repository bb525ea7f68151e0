package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.portfolio.sheet.domain.SheetColumn;
import cl.vertiente.portfolio.sheet.domain.SheetContradiction;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a working sheet, in words: for pages, answers, and the file that a person reads and approves. */
@Named("sheetWords")
@ApplicationScoped
public class SheetSentences {

    private static final String INDENT = "    ";

    private final Messages messages;

    /** For the container. */
    protected SheetSentences() {
        this(null);
    }

    @Inject
    public SheetSentences(Messages messages) {
        this.messages = messages;
    }

    public String column(SheetColumn column) {
        return messages.get("portfolio.sheet.column." + column);
    }

    public String outcome(RowOutcome outcome) {
        return messages.get("portfolio.sheet.outcome." + outcome);
    }

    public List<Option> getUnits() {
        return Stream.of(SheetChoices.Unit.values()).map(one -> new Option(one.name(), messages.get("portfolio.sheet.unit." + one)))
                .toList();
    }

    public List<Option> getSigns() {
        return Stream.of(SheetChoices.Thousands.values())
                .map(one -> new Option(one.name(), messages.get("portfolio.sheet.thousands." + one))).toList();
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String sentence(Fault fault) {
        return messages.format(fault.key(), fault.arguments().stream()
                .map(argument -> argument instanceof SheetColumn column ? column(column) : argument).toList());
    }

    String sentence(SheetContradiction against) {
        var rows = against.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages.get("portfolio.sheet.against." + against.code(), rows, String.join(" / ", against.says()));
    }

    /** What happened, on which day, and where it stands. */
    public String event(SheetReport.Proposal event) {
        var what = Stream.of(messages.get("portfolio.event.kind." + event.kind()), event.rate() == null ? null : event.rate().name(),
                event.amount() == null ? null : event.amount().toString()).filter(said -> said != null)
                .collect(Collectors.joining(" "));
        return messages.get("portfolio.sheet.event", event.on(), what, String.valueOf(event.row()), column(event.column()));
    }

    /** Where a code stands; that the sheet leaves it open when it says two things of which one decides. */
    public String state(SheetReport.Entry entry) {
        return entry.state() == null ? messages.get("portfolio.sheet.undecided") : dated(entry);
    }

    /** Where its dated events bring it, and beside that where it comes to once a person confirmed the others. */
    public String dated(SheetReport.Entry entry) {
        var dated = messages.get("portfolio.state." + entry.dated());
        return entry.confirmed() == null ? dated
                : messages.get("portfolio.sheet.once-confirmed", dated, messages.get("portfolio.state." + entry.confirmed()));
    }

    public String line(SheetReport.Line line) {
        return Stream.of(messages.get("portfolio.sheet.row", String.valueOf(line.row())), line.year() == null ? null
                : String.valueOf(line.year()), Show.pesos(line.amount()), line.rate(), line.state())
                .filter(said -> said != null && !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The whole, for a person to read and approve. */
    public String review(SheetReport report) {
        var lines = new ArrayList<String>();
        lines.add(messages.get("portfolio.sheet.review.title", report.rows().size(), report.codes().size()));
        for (var entry : report.codes()) {
            lines.add("");
            lines.add(entry.bip() + " " + entry.name());
            lines.add(INDENT + messages.get("portfolio.sheet.review.state", state(entry)));
            if (entry.state() == null) {
                lines.add(INDENT + messages.get("portfolio.sheet.review.dated", dated(entry)));
            }
            entry.lines().forEach(line -> lines.add(INDENT + line(line)));
            entry.events().forEach(event -> lines.add(INDENT + "- " + event(event)
                    + (event.confirm() ? " " + messages.get("portfolio.sheet.review.confirm") : "")
                    + (event.obstacle() == null ? "" : " [" + event.obstacle() + "]")));
            all(lines, "portfolio.sheet.review.against", entry.against());
            all(lines, "portfolio.sheet.review.obstacles", entry.obstacles());
        }
        var rejected = report.rows().stream().filter(row -> row.bip() == null).toList();
        if (!rejected.isEmpty()) {
            lines.add("");
            lines.add(messages.get("portfolio.sheet.review.unread"));
            rejected.forEach(row -> lines.add(INDENT + messages.get("portfolio.sheet.row", String.valueOf(row.row())) + ": "
                    + String.join(" ", row.messages())));
        }
        return String.join("\n", lines) + "\n";
    }

    private void all(List<String> lines, String title, List<String> said) {
        if (!said.isEmpty()) {
            lines.add(INDENT + messages.get(title));
            said.forEach(one -> lines.add(INDENT + INDENT + one));
        }
    }
}
