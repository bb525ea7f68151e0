package cl.vertiente.portfolio.sheet.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.portfolio.sheet.domain.SheetHeading;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableSheets;
import cl.vertiente.territory.CommuneName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real sheet of a regional government, as it was found, with its remarks: what is read of it is what a person approved. */
class SheetReplayTest {

    private static final Path SAMPLE = Path.of("src/test/resources/portfolio");
    private static final Path APPROVED = Path.of("src/test/resources/expected/planilla-bip.txt");
    private static final SheetChoices ANSWERED = new SheetChoices(SheetChoices.Unit.THOUSANDS, SheetChoices.Thousands.COMMA, false);

    private final SheetSentences sentences = new SheetSentences(new Messages());
    private final TreeMap<String, CommuneName> communes = new TreeMap<>();

    /** Nothing was recorded before. */
    private static final class Nothing implements SheetLoads {

        @Override
        public void add(Object record) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void letGo() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SheetLoad> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<SheetLoad> list(UUID before, int limit) {
            return List.of();
        }

        @Override
        public List<SheetHeading> headings() {
            return List.of();
        }

        @Override
        public Map<String, Known> byCode(Collection<String> codes) {
            return Map.of();
        }

        @Override
        public Map<UUID, Set<String>> recorded(Collection<UUID> initiatives) {
            return Map.of();
        }
    }

    private SheetReport read(List<TableRow> rows, SheetChoices choices) {
        var sheet = WorkingSheet.of(List.of(new Table("", rows, List.of())), Map.of(), sentences::column);
        var reading = new SheetReading(new Nothing(), sentences, null,
                Clock.fixed(Instant.parse("2026-10-20T12:00:00Z"), ZoneOffset.UTC));
        return reading.propose(sheet, choices, new UUID(0, 1), new SheetDictionary(List.copyOf(communes.values()), sentences)).report();
    }

    /** The sheet with its remarks, of which results and days were kept. */
    private List<TableRow> sample() throws IOException {
        var remarks = new HashMap<String, StringJoiner>();
        TableSheets.kept(SAMPLE.resolve("bip-historial-rate.csv")).get(0).rows().stream().skip(1).forEach(row ->
                remarks.computeIfAbsent(row.text(0), key -> new StringJoiner("; ")).add(row.text(3) + " " + row.text(4)));
        var rows = new ArrayList<TableRow>();
        for (var row : TableSheets.kept(SAMPLE.resolve("bip-sample.csv")).get(0).rows()) {
            var cells = new ArrayList<>(row.cells());
            boolean head = rows.isEmpty();
            cells.add(head ? new TableCell("OBSERVACIONES", false)
                    : remarks.containsKey(row.text(0)) ? new TableCell(remarks.get(row.text(0)).toString(), false) : null);
            rows.add(new TableRow(row.number(), cells));
            if (!head && row.text(10) != null) {
                communes.put(row.text(9), new CommuneName(row.text(10), row.text(9)));
            }
        }
        return rows;
    }

    @Test
    void saysOfEachCodeWhatAPersonApproved() throws IOException {
        var report = read(sample(), ANSWERED);
        assertThat(report.rows()).hasSize(54);
        assertThat(report.codes()).hasSize(45);
        var said = sentences.review(report);
        Files.writeString(Path.of("target/planilla-bip.txt"), said);
        assertThat(said).as("target/planilla-bip.txt beside %s", APPROVED).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void asksWhatTheSheetLeavesOpen() throws IOException {
        var report = read(sample(), new SheetChoices(null, null, false));
        assertThat(report.count(RowOutcome.REJECTED)).as("all but the amounts that say it themselves").isGreaterThan(50);
        assertThat(report.rows().get(0).messages().get(0)).contains("$318,612").contains("separa los miles");
    }

    @Test
    void saysWhatIsWrongWithCodesOfEachRow() {
        var report = read(sheet("BIP;Nombre;Comuna", "4002 3687-0;Mejoramiento APR;Laja", "40023687\u20140;Mejoramiento APR;Laja",
                "4002368A-0;Mejoramiento APR;Laja", "40023687-1;;Laja", "40023688;Mejoramiento APR;Laja"), ANSWERED);
        assertThat(report.rows()).extracting(SheetReport.Row::bip).containsExactly(null, null, null, "40023687-1", "40023688-0");
        assertThat(report.rows().get(0).messages().get(0)).contains("4002 3687-0");
    }

    @Test
    void refusesDaysOfWhichNobodyKnowsTheOrder() {
        var rows = sheet("BIP;Nombre;Comuna;RATE;Fecha RATE", "40023681;Mejoramiento APR;Laja;RS;04/05/2021",
                "40023682;Mejoramiento APR;Laja;RS;04/30/2021", "40023683;Mejoramiento APR;Laja;RS;05/05/2021",
                "40023684;Mejoramiento APR;Laja;RS;2021-05-04", "40023685;Mejoramiento APR;Laja;RS;30/04/2021");
        assertThat(read(rows, ANSWERED).codes()).extracting(entry -> entry.events().size()).containsExactly(0, 0, 1, 1, 1);
        assertThat(read(rows, ANSWERED).rows().get(0).messages().get(0)).contains("de dos maneras");
        rows = List.of(rows.get(0), rows.get(1), rows.get(5));
        assertThat(read(rows, ANSWERED).codes()).as("nobody put a month first").extracting(entry -> entry.events().size())
                .containsExactly(1, 1);
    }

    @Test
    void refusesDaysWhenNothingInTheSheetShowsTheirOrder() {
        var alone = List.of("BIP;Nombre;Comuna;RATE;Fecha RATE;Fecha RS", "40023681;Mejoramiento APR;Laja;RS;04/05/2021;",
                "40023682;Mejoramiento APR;Laja;RS;2021-05-04;", "40023683;Mejoramiento APR;Laja;RS;20-05-04;");
        assertThat(read(sheet(alone.toArray(String[]::new)), ANSWERED).codes().get(0).events()).isEmpty();
        var shown = Stream.concat(alone.stream(), Stream.of("40023684;Mejoramiento APR;Laja;RS;;30/04/2021")).toArray(String[]::new);
        assertThat(read(sheet(shown), ANSWERED).codes().get(0).events()).as("another column shows it").singleElement()
                .satisfies(event -> assertThat(event.on()).isEqualTo("2021-05-04"));
    }

    private static List<TableRow> sheet(String... lines) {
        return IntStream.range(0, lines.length).mapToObj(i -> new TableRow(i + 1, List.of(lines[i].split(";")).stream()
                .map(text -> text.isEmpty() ? null : new TableCell(text, false)).collect(java.util.stream.Collectors.toList()))).toList();
    }

    @Test
    void readsTenThousandRows() {
        communes.put("LAJA", new CommuneName("08304", "Laja"));
        var rows = new ArrayList<>(sheet("BIP;Nombre;Comuna;Etapa;RATE;Fecha RATE"));
        IntStream.range(0, 10_000).forEach(i -> rows.add(new TableRow(i + 2, List.of(new TableCell("4%07d-0".formatted(i), false),
                new TableCell("MEJORAMIENTO APR " + i, false), new TableCell("LAJA", false), new TableCell("EJECUCI\u00d3N", false),
                new TableCell("RS", false), new TableCell("16-08-2018", false)))));
        var report = read(rows, ANSWERED);
        assertThat(report.codes()).hasSize(10_000);
        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(10_000);
    }
}
