package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView.InstallmentView;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Instalments and products as rows of a form: all of them, so that what is taken away from the form is taken away. */
@Named("planForm")
@RequestScoped
public class PlanForm {

    private static final int MOST_INSTALLMENTS = 60;
    private static final int MOST_PRODUCTS = 200;

    @Inject
    private ReadAgreementDraft readDraft;

    @Inject
    private AgreementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Typed typed;

    private UUID base;
    private List<InstallmentView> knownInstallments;
    private List<ProductContent> knownProducts;
    private List<InstallmentFormLine> installments;
    private List<ProductFormLine> products;
    private List<Option> people;

    /** @param from what new rows get their identifiers from, so that the same form sent twice says the same */
    void open(UUID from, List<InstallmentView> plannedInstallments, List<ProductContent> plannedProducts) {
        base = from;
        knownInstallments = plannedInstallments;
        knownProducts = plannedProducts;
        installments = Rows.typed(address, "installments", knownInstallments.stream().map(InstallmentFormLine::of).toList(),
                InstallmentFormLine::new, MOST_INSTALLMENTS);
        products = Rows.typed(address, "products", knownProducts.stream().map(ProductFormLine::of).toList(), ProductFormLine::new,
                MOST_PRODUCTS);
    }

    /** All that are typed; an empty row is none. */
    private List<InstallmentPlanRequest> typedInstallments() {
        var known = knownInstallments.stream().collect(Collectors.toMap(InstallmentView::number, InstallmentView::id));
        return filled(installments.size(), i -> installments.get(i).isEmpty() ? null
                : installments.get(i).request("/installments/" + i, typed, known, name -> Ids.derived(base, name)));
    }

    private List<ProductRequest> typedProducts() {
        var known = knownProducts.stream().collect(Collectors.toMap(product -> product.code().toLowerCase(Locale.ROOT),
                ProductContent::productId));
        return filled(products.size(), i -> products.get(i).isEmpty() ? null
                : products.get(i).request("/products/" + i, typed, known, name -> Ids.derived(base, name)));
    }

    private static <T> List<T> filled(int rows, Function<Integer, T> row) {
        return IntStream.range(0, rows).boxed().map(row).filter(java.util.Objects::nonNull).toList();
    }

    List<InstallmentPlanRequest> allInstallments() {
        return typedInstallments();
    }

    List<ProductRequest> allProducts() {
        return typedProducts();
    }

    /** All of them, in the places of the form, when one is typed otherwise than it is known; else null. */
    List<InstallmentPlanRequest> changedInstallments() {
        var same = knownInstallments.stream().map(one -> new InstallmentPlanRequest(one.id(), one.number(), one.milestone(),
                one.plannedOn(), one.plannedAmount().amount())).collect(Collectors.toSet());
        var all = typedInstallments();
        return same.containsAll(all) ? null : all;
    }

    List<UUID> withdrawnInstallments() {
        var kept = typedInstallments().stream().map(InstallmentPlanRequest::id).collect(Collectors.toSet());
        return orNull(knownInstallments.stream().map(InstallmentView::id).filter(id -> !kept.contains(id)).toList());
    }

    /** The same of products. */
    List<ProductRequest> changedProducts() {
        var byId = knownProducts.stream().collect(Collectors.toMap(ProductContent::productId, Function.identity()));
        var all = typedProducts();
        return all.stream().allMatch(one -> isSame(one, byId)) ? null : all;
    }

    private static boolean isSame(ProductRequest one, Map<UUID, ProductContent> byId) {
        var known = byId.get(one.id());
        return known != null && Stream.of(one.code(), one.component(), one.name(), one.unit(), one.goal(), one.weight(),
                one.plannedStart(), one.plannedEnd()).noneMatch(java.util.Objects::isNull) && known.sameAs(one.content());
    }

    List<UUID> withdrawnProducts() {
        var kept = typedProducts().stream().map(ProductRequest::id).collect(Collectors.toSet());
        return orNull(knownProducts.stream().map(ProductContent::productId).filter(id -> !kept.contains(id)).toList());
    }

    private static <T> List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    public void addInstallment() {
        installments.add(new InstallmentFormLine());
    }

    public void removeInstallment(int index) {
        installments.remove(index);
        if (installments.isEmpty()) {
            addInstallment();
        }
    }

    public void addProduct() {
        products.add(new ProductFormLine());
    }

    public void removeProduct(int index) {
        products.remove(index);
        if (products.isEmpty()) {
            addProduct();
        }
    }

    public List<InstallmentFormLine> getInstallments() {
        return installments;
    }

    public List<ProductFormLine> getProducts() {
        return products;
    }

    /** Administration has no products. */
    public List<Option> getComponents() {
        return Stream.of(Component.DIAGNOSIS, Component.IMPROVEMENT, Component.DESIGN, Component.TRAINING)
                .map(value -> new Option(value.name(), words.component(value))).toList();
    }

    public List<Option> getMilestones() {
        return List.of(new Option("true", messages.get("agreement.product.milestone.yes")));
    }

    public List<Option> getPeople() {
        if (people == null) {
            people = readDraft.people().stream().map(person -> new Option(person.id(), person.name())).toList();
        }
        return people;
    }
}
