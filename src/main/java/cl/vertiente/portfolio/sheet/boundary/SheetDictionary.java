package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.portfolio.boundary.InitiativeRequest;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.portfolio.sheet.domain.SheetCode;
import cl.vertiente.portfolio.sheet.domain.SheetContradiction;
import cl.vertiente.portfolio.sheet.domain.SheetRow;
import cl.vertiente.shared.PlainName;
import cl.vertiente.territory.CommuneName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the words of a working sheet stand for, and the initiative that follows; a word that stands for nothing is an obstacle. */
final class SheetDictionary {

    private static final int LONGEST = 120;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Map<String, InitiativeProcess> PROCESSES = processes();
    private static final Map<String, InvestmentStage> STAGES = Map.of("PERFIL", InvestmentStage.PROFILE, "PREFACTIBILIDAD",
            InvestmentStage.PREFEASIBILITY, "FACTIBILIDAD", InvestmentStage.FEASIBILITY, "DISENO", InvestmentStage.DESIGN, "EJECUCION",
            InvestmentStage.EXECUTION);

    private final Map<String, String> communes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final SheetSentences sentences;

    /** @param known names of communes, of each its own before the others */
    SheetDictionary(List<CommuneName> known, SheetSentences sentences) {
        this.sentences = sentences;
        known.forEach(name -> {
            communes.put(PlainName.of(name.name()), name.cut());
            names.putIfAbsent(name.cut(), name.name());
        });
    }

    /** The longer first: the first that begins a name is its process. */
    private static Map<String, InitiativeProcess> processes() {
        var processes = new LinkedHashMap<String, InitiativeProcess>();
        processes.put("MEJORAMIENTO Y AMPLIACION", InitiativeProcess.IMPROVEMENT_AND_EXTENSION);
        processes.put("AMPLIACION Y MEJORAMIENTO", InitiativeProcess.IMPROVEMENT_AND_EXTENSION);
        processes.put("CONSTRUCCION", InitiativeProcess.CONSTRUCTION);
        processes.put("MEJORAMIENTO", InitiativeProcess.IMPROVEMENT);
        processes.put("AMPLIACION", InitiativeProcess.EXTENSION);
        processes.put("REPOSICION", InitiativeProcess.REPLACEMENT);
        processes.put("CONSERVACION", InitiativeProcess.CONSERVATION);
        processes.put("HABILITACION", InitiativeProcess.ENABLING);
        processes.put("NORMALIZACION", InitiativeProcess.NORMALISATION);
        processes.put("ADQUISICION", InitiativeProcess.ACQUISITION);
        processes.put("TRANSFERENCIA", InitiativeProcess.TRANSFER);
        return processes;
    }

    /** @return null when it cannot be made; why stands among the obstacles */
    InitiativeRequest request(SheetCode code, UUID agreement, List<String> obstacles) {
        var row = code.latest();
        var plain = PlainName.of(row.name());
        var process = PROCESSES.entrySet().stream().filter(one -> plain.startsWith(one.getKey() + " ")).findFirst().orElse(null);
        var stage = row.stage() == null ? null : STAGES.get(PlainName.of(row.stage()));
        var cut = communes.get(PlainName.of(row.commune()));
        var found = new ArrayList<String>();
        if (process == null) {
            found.add(sentences.say("portfolio.sheet.no-process", row.name()));
        }
        if (stage == null) {
            found.add(sentences.say("portfolio.sheet.no-stage", row.stage() == null ? "" : row.stage()));
        }
        if (cut == null) {
            found.add(sentences.say("portfolio.sheet.no-commune", row.commune()));
        }
        if (code.bip().isEmpty()) {
            found.add(sentences.say("portfolio.sheet.two-digits"));
        }
        obstacles.addAll(found);
        if (!found.isEmpty()) {
            return null;
        }
        var object = object(row, process.getKey());
        if (object.isEmpty() || object.length() > LONGEST) {
            obstacles.add(sentences.say("portfolio.sheet.name-length", row.name()));
            return null;
        }
        return new InitiativeRequest(process.getValue(), object, names.get(cut), Typology.OTHER, stage,
                code.bip().orElseThrow(), Set.of(cut), Set.of(), List.of(new InitiativeRequest.Share(agreement, WHOLE)), asks(code, row));
    }

    /** The name without its process and without the commune at its end, which the name of ours has of its own. */
    private static String object(SheetRow row, String process) {
        var words = row.name().strip().split("\\s+");
        var rest = String.join(" ", List.of(words).subList(process.split(" ").length, words.length));
        return rest.replaceFirst("(?iu)[\\s,.-]*(comuna de )?" + Pattern.quote(row.commune().strip()) + "\\s*[.,]?$", "")
                .replaceFirst("[\\s,.-]+$", "").strip();
    }

    /** Of the latest budget year; none while the sheet says two amounts for it. */
    private static List<InitiativeRequest.Ask> asks(SheetCode code, SheetRow row) {
        boolean disputed = code.against().stream().anyMatch(one -> one.code() == SheetContradiction.Code.TWO_AMOUNTS_OF_A_YEAR
                && one.rows().contains(row.row()));
        return row.year() == null || row.amount() == null || disputed ? List.of()
                : List.of(new InitiativeRequest.Ask(row.year(), row.source(), row.amount().amount()));
    }
}
