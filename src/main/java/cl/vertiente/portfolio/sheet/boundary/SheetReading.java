package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.portfolio.boundary.EventRequest;
import cl.vertiente.portfolio.boundary.InitiativeRequest;
import cl.vertiente.portfolio.domain.EventContent;
import cl.vertiente.portfolio.domain.EventField;
import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.portfolio.sheet.domain.SheetCode;
import cl.vertiente.portfolio.sheet.domain.SheetEvent;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import cl.vertiente.portfolio.sheet.domain.SheetReport.Entry;
import cl.vertiente.portfolio.sheet.domain.SheetReport.Proposal;
import cl.vertiente.portfolio.sheet.domain.SheetRow;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what a working sheet proposes for the portfolio beside what is known of it. Nothing is recorded. */
@ApplicationScoped
public class SheetReading {

    private static final Pattern NO_TENDER = Pattern.compile("");

    private final SheetLoads loads;
    private final SheetSentences sentences;
    private final Communes communes;
    private final Clock clock;

    /** For the container. */
    protected SheetReading() {
        this(null, null, null, null);
    }

    @Inject
    public SheetReading(SheetLoads loads, SheetSentences sentences, Communes communes, Clock clock) {
        this.loads = loads;
        this.sentences = sentences;
        this.communes = communes;
        this.clock = clock;
    }

    /**
     * What a sheet proposes.
     *
     * @param requests the initiatives that are not there, by their identifier
     */
    record Proposed(SheetReport report, Map<UUID, InitiativeRequest> requests) {
    }

    /** @param agreement that brings forth the initiatives which are not there */
    Proposed propose(WorkingSheet sheet, SheetChoices choices, UUID agreement) {
        return propose(sheet, choices, agreement, new SheetDictionary(communes.names(), sentences));
    }

    Proposed propose(WorkingSheet sheet, SheetChoices choices, UUID agreement, SheetDictionary dictionary) {
        var columns = sheet.heading().columns();
        var mixed = SheetRow.mixed(sheet.rows(), columns);
        var rows = sheet.rows().stream().map(row -> SheetRow.read(row, columns, choices, mixed)).toList();
        var codes = SheetCode.all(rows);
        var known = loads.byCode(codes.stream().flatMap(code -> code.bip().stream()).toList());
        var recorded = loads.recorded(known.values().stream().map(SheetLoads.Known::id).toList());
        var requests = new HashMap<UUID, InitiativeRequest>();
        var entries = codes.stream().map(code -> entry(code, agreement, code.bip().map(known::get).orElse(null), recorded, dictionary,
                requests)).toList();
        return new Proposed(new SheetReport(verdicts(rows, entries), entries, sheet.unknown()), requests);
    }

    private Entry entry(SheetCode code, UUID agreement, SheetLoads.Known known, Map<UUID, Set<String>> recorded,
            SheetDictionary dictionary, Map<UUID, InitiativeRequest> requests) {
        var id = known == null ? Ids.derived(agreement, "bip " + code.shown()) : known.id();
        var obstacles = new ArrayList<String>();
        code.rows().stream().filter(row -> !row.faults().isEmpty())
                .forEach(row -> obstacles.add(sentences.say("portfolio.sheet.row-unread", String.valueOf(row.row()))));
        Pesos asked = known == null || known.asked() == null ? null : Pesos.of(known.asked());
        if (known == null && obstacles.isEmpty()) {
            var request = dictionary.request(code, agreement, obstacles);
            if (request != null) {
                requests.put(id, request);
                asked = request.asks().isEmpty() ? null : Pesos.of(request.asks().get(0).amount());
            }
        }
        var there = recorded.getOrDefault(id, Set.of());
        var most = asked;
        var events = code.events().stream().map(event -> proposal(code, event, id, there, most)).toList();
        var dated = after(code, events, event -> event.known() || !event.confirm());
        var confirmed = after(code, events, event -> true);
        return new Entry(code.shown(), code.latest().name(), id, known != null, code.isUndecided() ? null : dated, dated,
                confirmed == dated ? null : confirmed,
                code.rows().stream().map(row -> new SheetReport.Line(row.row(), row.year(), row.amount(), row.state(), row.rate()))
                        .toList(), events, code.against().stream().map(sentences::sentence).toList(), obstacles);
    }

    /** Where those events bring it that are recorded, or would be. */
    private static PipelineState after(SheetCode code, List<Proposal> said, Predicate<Proposal> taken) {
        return SheetCode.after(IntStream.range(0, said.size()).filter(i -> said.get(i).obstacle() == null && taken.test(said.get(i)))
                .mapToObj(code.events()::get).toList());
    }

    private Proposal proposal(SheetCode code, SheetEvent event, UUID initiative, Set<String> there, Pesos asked) {
        return new Proposal(event.idFor(initiative), event.kind(), event.on(), event.rate(), event.amount(), event.source(), event.row(),
                event.column(), code.isToConfirm(event), there.contains(SheetLoads.said(event.kind(), event.on(), event.rate())),
                obstacle(event, asked));
    }

    /** What recording it would refuse. */
    private String obstacle(SheetEvent event, Pesos asked) {
        try {
            content(event).check(today(), asked, NO_TENDER);
            return null;
        } catch (Invalid refused) {
            return String.join(" ", refused.faults().stream().map(sentences::sentence).toList());
        }
    }

    private LocalDate today() {
        return Chile.today(clock);
    }

    private EventContent content(SheetEvent event) {
        var asked = request(event.kind(), event.on(), event.row(), new Proposal(null, event.kind(), event.on(), event.rate(),
                event.amount(), event.source(), event.row(), event.column(), false, false, null));
        return new EventContent(asked.kind(), asked.on(), event.amount(), asked.source(), asked.rate(), null, asked.reference(),
                asked.session(), null, null, asked.reason(), null);
    }

    /** As it is recorded: where it was read stands for the number of the paper, which the sheet does not know. */
    EventRequest request(EventKind kind, LocalDate on, int row, Proposal proposal) {
        var from = sentences.say("portfolio.sheet.reference", String.valueOf(row));
        var unknown = sentences.say("portfolio.sheet.not-said");
        return new EventRequest(kind, on, proposal.amount() == null ? null : proposal.amount().amount(), proposal.source(),
                proposal.rate(), null, kind.allows(EventField.REFERENCE) ? from : null,
                kind.requires(EventField.SESSION) ? unknown : null, null, null, kind.requires(EventField.REASON) ? unknown : null, null);
    }

    private List<SheetReport.Row> verdicts(List<SheetRow> rows, List<Entry> entries) {
        var byRow = new HashMap<Integer, Entry>();
        entries.forEach(entry -> entry.lines().forEach(line -> byRow.put(line.row(), entry)));
        var seen = new HashSet<String>();
        return rows.stream().map(row -> {
            var entry = row.number() == null ? null : byRow.get(row.row());
            var faults = row.faults().stream().map(sentences::sentence);
            var messages = Stream.concat(faults, entry == null || !seen.add(entry.bip()) ? Stream.of()
                    : Stream.concat(entry.obstacles().stream(), entry.against().stream())).toList();
            return new SheetReport.Row(row.row(), entry == null ? RowOutcome.REJECTED : entry.outcome(), entry == null ? null
                    : entry.bip(), messages);
        }).toList();
    }
}
