package cl.vertiente.access;

import cl.vertiente.shared.Rut;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    @Column(name = "password_change_due")
    private boolean passwordChangeDue;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    @Column(name = "anonymised_at")
    private Instant anonymisedAt;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<Grant> grants = new ArrayList<>();

    protected Person() {
    }

    public Person(UUID id, String email, String name, Rut taxId, String post, Collection<Grant> grants) {
        this.id = Objects.requireNonNull(id);
        describe(email, name, taxId, post);
        grant(grants);
    }

    /** Says anew who this is. */
    public final void describe(String newEmail, String newName, Rut newTaxId, String newPost) {
        this.email = newEmail.strip().toLowerCase(Locale.ROOT);
        this.name = Objects.requireNonNull(newName);
        this.taxId = newTaxId;
        this.post = Objects.requireNonNull(newPost);
    }

    /** From now on these grants and no others. One that stays keeps its row, with the days that it has now. */
    public final void grant(Collection<Grant> wanted) {
        grants.removeIf(known -> wanted.stream().noneMatch(known::isLike));
        for (var grant : wanted) {
            grants.stream().filter(grant::isLike).findFirst()
                    .ifPresentOrElse(known -> known.lastAs(grant), () -> grants.add(grant.to(this)));
        }
    }

    public void givePassword(String hash) {
        this.passwordHash = Objects.requireNonNull(hash);
    }

    /** A password that this person chose: nothing more is due, and whatever was open under the old one ends. */
    void choosePassword(String hash) {
        givePassword(hash);
        passwordChangeDue = false;
        endSessions();
    }

    /** The password that is known no longer opens more than the page on which it is changed. */
    public void demandPasswordChange() {
        passwordChangeDue = true;
        endSessions();
    }

    public void deactivate() {
        active = false;
        endSessions();
    }

    public void reactivate() {
        if (anonymisedAt != null) {
            throw new IllegalStateException("an anonymised person does not come back");
        }
        active = true;
    }

    /** Nothing is left by which this person could be told; who acted is still one and the same, by its identifier. */
    public void anonymise(String nobody, Instant now) {
        if (active) {
            throw new IllegalStateException("only people without access are anonymised");
        }
        describe(id + "@anonymous.invalid", nobody, null, nobody);
        passwordHash = null;
        anonymisedAt = now;
        grants.clear();
        endSessions();
    }

    private void endSessions() {
        sessionEpoch++;
    }

    /** May enter at all: active, with a password. */
    boolean mayEnter() {
        return active && passwordHash != null;
    }

    long sessionEpoch() {
        return sessionEpoch;
    }

    String passwordHash() {
        return passwordHash;
    }

    /**
     * The caller this person is today. One grant without a region opens all regions, but never through a GORE role, whose
     * grants always have one.
     */
    public Caller asCaller(LocalDate today) {
        var counting = grants.stream().filter(grant -> grant.countsOn(today)).toList();
        var roles = new TreeSet<Role>();
        counting.forEach(grant -> roles.add(grant.role()));
        var everywhere = counting.stream().anyMatch(grant -> grant.regionCut() == null);
        var regions = everywhere ? Set.<String>of() : counting.stream().map(Grant::regionCut).collect(Collectors.toUnmodifiableSet());
        return new Caller(id, name, post, Set.copyOf(roles), regions);
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
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

    public boolean isActive() {
        return active;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    public Instant anonymisedAt() {
        return anonymisedAt;
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }
}
