package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.sheet.domain.SheetColumn;
import cl.vertiente.portfolio.sheet.domain.SheetHeading;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PlainName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;

/** Says what a heading of working sheets means, for all sheets from now on. The same again changes nothing. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class KeepSheetHeading {

    @Inject
    private SheetLoads loads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A heading and its column.
     *
     * @param heading as it stands in a sheet; case, accents and signs do not matter
     * @param column null when nothing is to be read from it
     */
    public record Meaning(@NotBlank @Size(max = 120) String heading, SheetColumn column) {

        static Meaning of(SheetHeading heading) {
            return new Meaning(heading.heading(), heading.meaning());
        }
    }

    public Meaning keep(Meaning asked) {
        var plain = PlainName.of(asked.heading());
        if (plain.isEmpty()) {
            throw new Invalid("portfolio.sheet.heading-empty", "/heading");
        }
        var known = loads.headings().stream().filter(one -> one.heading().equals(plain)).findFirst();
        if (known.isPresent() && Objects.equals(known.get().meaning(), asked.column())) {
            audit.unchanged();
            return Meaning.of(known.get());
        }
        var heading = new SheetHeading(Ids.next(), plain, asked.column(), caller.required().id(), clock.instant());
        loads.add(heading);
        audit.changed(SheetHeading.class, heading.id(), known.map(Meaning::of).orElse(null), Meaning.of(heading));
        return Meaning.of(heading);
    }
}
