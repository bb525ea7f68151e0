package cl.vertiente.demo.world;

import cl.vertiente.access.Caller;
import cl.vertiente.access.Grant;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** The accounts of the demonstration, invented people all of them. */
@ApplicationScoped
public class DemoPeople implements DemoSet {

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public Head head() {
        return new Head(10, "people", 1);
    }

    @Override
    @Transactional
    public void load() {
        add("coordinacion", "Marcela Fuentealba Soto", "9876543", "Coordinadora de programa", new Grant(Role.COORDINATOR, null));
        add("terreno", "Ignacio Riquelme Vera", "15432198", "Ingeniero de terreno", new Grant(Role.FIELD_ENGINEER, "08"));
        add("terreno2", "Daniela Cifuentes Rojas", "16234567", "Ingeniera de terreno", new Grant(Role.FIELD_ENGINEER, "08"));
        add("capacitacion", "Rosa Huenchumán Paillal", "13579246", "Capacitadora", new Grant(Role.TRAINER, null));
        add("diseno", "Felipe Aravena Muñoz", "14725836", "Profesional de diseño", new Grant(Role.DESIGNER, null));
        add("rendiciones", "Carolina Inostroza Peña", "12345678", "Analista de rendiciones", new Grant(Role.ANALYST, null));
        add("ministrodefe", "Hernán Sepúlveda Ortiz", "8765432", "Ministro de fe", new Grant(Role.CERTIFIER, null));
        add("encargado", "Paula Etcheverry Lagos", "10203040", "Encargada ejecutora", new Grant(Role.SENDER, null));
        add("gore.biobio", "Luis Carrasco Medina", "11222333", "Contraparte financiera GORE Biobío", new Grant(Role.GORE_FINANCIAL, "08"));
        add("gore.biobio.tecnica", "Andrea Villagrán Toro", "14141414", "Contraparte técnica GORE Biobío",
                new Grant(Role.GORE_TECHNICAL, "08"));
        add("gore.maule", "Patricio Bravo Cáceres", "10987654", "Contraparte financiera GORE Maule", new Grant(Role.GORE_FINANCIAL, "07"));
        add("gore.rm", "Verónica Salas Pinto", "13131313", "Contraparte financiera GORE Metropolitano",
                new Grant(Role.GORE_FINANCIAL, "13"));
        add("gore.atacama", "Jorge Godoy Araya", "12121212", "Contraparte financiera GORE Atacama", new Grant(Role.GORE_FINANCIAL, "03"));
        add("auditoria", "Mónica Valdebenito Ruiz", "9101112", "Auditora", new Grant(Role.AUDITOR, null));
        add("admin", "Tomás Aguilera Neira", "17171717", "Administrador del sistema", new Grant(Role.ADMINISTRATOR, null));
    }

    private void add(String account, String name, String rut, String post, Grant grant) {
        if (people.withEmail(account + "@demo.example").isEmpty()) {
            people.add(new Person(DemoIds.of(account), account + "@demo.example", name, DemoRut.of(rut), post, Set.of(grant)));
        }
    }

    /** The caller that an account of the demonstration is. */
    public Caller caller(String account) {
        return people.withEmail(account + "@demo.example").orElseThrow().asCaller(Chile.today(clock));
    }
}
