package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of the menu that the caller has, and which of them is in view. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> BUSINESS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final Set<Role> MONEY = EnumSet.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
            Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR);

    private static final List<Place> PLACES = List.of(
            new Place("/", "overview.menu", EVERYBODY),
            new Place("/diagnosticos", "diagnosis.menu", BUSINESS),
            new Place("/mejoras", "improvement.title", BUSINESS),
            new Place("/disenos", "design.menu", BUSINESS),
            new Place("/capacitacion", "training.menu", BUSINESS),
            new Place("/comites", "committee.menu", BUSINESS),
            new Place("/agua", "diagnosis.water.menu", BUSINESS),
            new Place("/convenios", "agreement.menu", BUSINESS),
            new Place("/rendiciones", "ledger.menu", MONEY),
            new Place("/cartera", "portfolio.menu", BUSINESS),
            new Place("/informes", "accountability.menu", BUSINESS),
            new Place("/verificar", "accountability.menu.verify", EVERYBODY),
            new Place("/auditoria", "administration.menu.audit", EnumSet.of(Role.AUDITOR)),
            new Place("/administracion/personas", "administration.menu", EnumSet.of(Role.ADMINISTRATOR)),
            new Place("/administracion/referencia", "administration.menu.reference",
                    EnumSet.of(Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR)),
            new Place("/administracion/privacidad", "administration.personal.menu", EnumSet.of(Role.ADMINISTRATOR)));

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private record Place(String address, String key, Set<Role> roles) {

        String about() {
            return "overview.about." + (address.equals("/") ? "home" : address.substring(address.lastIndexOf('/') + 1));
        }
    }

    /** @param current {@code page} when it is the page in view, {@code true} when the page lies below it, else null */
    public record Entry(String address, String label, String about, String current) {
    }

    public List<Entry> getEntries() {
        return caller.find().map(who -> PLACES.stream().filter(place -> who.isAny(place.roles()))
                .map(place -> new Entry(place.address(), messages.get(place.key()), messages.get(place.about()),
                        current(place.address()))).toList()).orElse(List.of());
    }

    /** Where to go from the home page: everything but the home page. */
    public List<Entry> getPlaces() {
        return getEntries().stream().filter(entry -> !entry.address().equals("/")).toList();
    }

    /** What the caller is in the programme, in words. */
    public String getRoles() {
        return caller.required().roles().stream().sorted().map(role -> messages.get("access.role." + role))
                .collect(Collectors.joining(" · "));
    }

    private String current(String place) {
        var path = address.getPath();
        if (path.equals(place)) {
            return "page";
        }
        return !place.equals("/") && path.startsWith(place + "/") ? "true" : null;
    }
}
