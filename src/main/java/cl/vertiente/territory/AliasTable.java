package cl.vertiente.territory;

import static cl.vertiente.shared.reference.ReferenceColumn.ALIAS;
import static cl.vertiente.shared.reference.ReferenceColumn.CUT;
import static cl.vertiente.shared.reference.ReferenceColumn.SEEN_IN;

import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceJudgement;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.reference.StoredReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other spellings of communes as a file brings them: none may name two communes. */
@ApplicationScoped
public class AliasTable extends StoredReference {

    @Inject
    private Communes communes;

    @Override
    public String key() {
        return "commune-aliases";
    }

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(CUT, ALIAS);
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(CUT, ALIAS);
    }

    @Override
    protected ReferenceColumn reach() {
        return null;
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(commune_cut, ' ', alias) k, commune_cut, alias, source, recorded_at, CAST(NULL AS DATETIME) ended_at"
                + " FROM commune_alias";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        Map<String, String> known = new HashMap<>();
        communes.names().forEach(name -> known.put(PlainName.of(name.name()), name.cut()));
        return rows.stream().map(row -> judge(row, run, known)).toList();
    }

    private ReferenceJudgement judge(ReferenceRow row, ReferenceRun run, Map<String, String> known) {
        var said = row.required(CUT, 10);
        var alias = row.required(ALIAS, 60);
        var seen = row.text(SEEN_IN, 200);
        var source = seen == null ? row.source() : seen;
        var cut = said != null && said.length() == 4 ? "0" + said : said;
        if (cut != null && communes.nameOf(cut).isEmpty()) {
            row.fault("territory.commune-unknown", said);
        }
        if (alias != null && PlainName.of(alias).isEmpty()) {
            row.fault("shared.reference.missing", ALIAS);
        }
        if (!row.isReadable()) {
            return ReferenceJudgement.rejected(row.number(), row.faults());
        }
        var owner = known.putIfAbsent(PlainName.of(alias), cut);
        if (owner != null) {
            return owner.equals(cut) ? ReferenceJudgement.of(row.number(), RowOutcome.UNCHANGED)
                    : ReferenceJudgement.rejected(row.number(), "territory.alias.taken", alias, communes.nameOf(owner).orElse(owner));
        }
        if (!run.dryRun()) {
            query("INSERT INTO commune_alias (alias, commune_cut, source, load_id, recorded_at) VALUES (?, ?, ?, ?, ?)", alias, cut, source,
                    run.id(), run.stored()).executeUpdate();
        }
        return ReferenceJudgement.of(row.number(), RowOutcome.CREATED);
    }
}
