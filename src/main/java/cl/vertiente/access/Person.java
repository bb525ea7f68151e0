package cl.vertiente.access;

import cl.vertiente.shared.Rut;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody with an account. The password is only ever known as a PBKDF2 hash. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String email;

    private String name;

    @Column(name = "tax_id")
    private Rut taxId;

    private String post;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Grant> grants = new HashSet<>();

    protected Person() {
    }

    public Person(UUID id, String email, String name, Rut taxId, String post, Set<Grant> grants) {
        this.id = Objects.requireNonNull(id);
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.name = Objects.requireNonNull(name);
        this.taxId = taxId;
        this.post = Objects.requireNonNull(post);
        this.grants.addAll(grants);
    }

    public void givePassword(String hash) {
        this.passwordHash = Objects.requireNonNull(hash);
    }

    /** May enter at all: active, with a password. */
    boolean mayEnter() {
        return active && passwordHash != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    /**
     * The caller this person is. One grant without a region opens all regions, but never through a GORE role, whose
     * grants always have one.
     */
    public Caller asCaller() {
        var roles = new TreeSet<Role>();
        grants.forEach(grant -> roles.add(grant.role()));
        var everywhere = grants.stream().anyMatch(grant -> grant.regionCut() == null);
        var regions = everywhere ? Set.<String>of() : grants.stream().map(Grant::regionCut).collect(Collectors.toUnmodifiableSet());
        return new Caller(id, name, post, Set.copyOf(roles), regions);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Rut taxId() {
        return taxId;
    }

    public String post() {
        return post;
    }
}
