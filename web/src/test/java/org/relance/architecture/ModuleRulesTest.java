package org.relance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;

/** The numbers are those of style.md 2.4. Methods, since the build does not run rules in fields. */
@AnalyzeClasses(
        packages = "org.relance",
        importOptions = {
            ImportOption.DoNotIncludeTests.class,
            ModuleRulesTest.WithoutTestsOfModules.class
        })
class ModuleRulesTest {

    /** The tests of a module come in a file of their own. */
    static final class WithoutTestsOfModules implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final int KERNEL_LIMIT = 15;

    /** Facades for people without an account: the door, and the links in e-mails. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("SignIn", "Unsubscribing", "LeadCapture", "ConsentLinks");

    @ArchTest
    static void rule1ModulesKnowOnlyWhatIsToTheirLeft(JavaClasses all) {
        modules()
                .definedByPackages("org.relance.(*)..")
                .should()
                .respectTheirAllowedDependencies(
                        allow().fromModule("access")
                                .toModules("kernel")
                                .fromModule("crm")
                                .toModules("kernel", "access")
                                .fromModule("pricing")
                                .toModules("kernel", "access", "crm")
                                .fromModule("marketing")
                                .toModules("kernel", "access", "crm", "pricing")
                                .fromModule("reports")
                                .toModules("kernel", "access", "crm", "pricing", "marketing")
                                .fromModule("batch")
                                .toModules(
                                        "kernel",
                                        "access",
                                        "crm",
                                        "pricing",
                                        "marketing",
                                        "reports")
                                .fromModule("web")
                                .toModules(
                                        "kernel",
                                        "access",
                                        "crm",
                                        "pricing",
                                        "marketing",
                                        "reports",
                                        "batch"),
                        consideringOnlyDependenciesInAnyPackage("org.relance.."))
                .check(all);
    }

    @ArchTest
    static void rule1ModulesMeetOnlyInApiAndKernel(JavaClasses all) {
        modules()
                .definedByPackages("org.relance.(*)..")
                .should()
                .onlyDependOnEachOtherThroughClassesThat(
                        resideInAnyPackage("..api..", "..kernel.."))
                .check(all);
    }

    @ArchTest
    static void rule2ApiDependsOnNothingElse(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("org.relance..api..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "are neither JDK, kernel, validation nor api",
                                type ->
                                        !type.isPrimitive()
                                                && !resideInAnyPackage(
                                                                "",
                                                                "java..",
                                                                "jakarta.validation..",
                                                                "org.relance.kernel..",
                                                                "org.relance..api..")
                                                        .test(type.getBaseComponentType())))
                .check(all);
    }

    @ArchTest
    static void rule3ApiTypesAreContractsAndValues(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage("org.relance..api..")
                .should(
                        be(
                                "interfaces, records, enums or refusals",
                                type ->
                                        type.isInterface()
                                                || type.isRecord()
                                                || type.isEnum()
                                                || type.isAnonymousClass()
                                                || type.getEnclosingClass()
                                                        .map(JavaClass::isEnum)
                                                        .orElse(false)
                                                || type.isAssignableTo(DomainException.class)))
                .check(all);
    }

    @ArchTest
    static void rule3ApiMethodsHandOverNoMapsOfAnything(JavaClasses all) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.relance..api..")
                .should(
                        new ArchCondition<>("use records instead of Map<String, Object>") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                String signature = method.reflect().toGenericString();
                                events.add(
                                        new SimpleConditionEvent(
                                                method,
                                                !signature.contains(
                                                        "Map<java.lang.String, java.lang.Object>"),
                                                signature));
                            }
                        })
                .check(all);
    }

    @ArchTest
    static void rule4EntitiesAreNotInApi(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("..api..")
                .should()
                .beAnnotatedWith(Entity.class)
                .allowEmptyShould(true)
                .check(all);
    }

    @ArchTest
    static void rule4EntitiesStayInTheirModule(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.relance.web..", "org.relance.batch..", "org.relance.reports..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(all);
    }

    @ArchTest
    static void rule6OnlyRepositoriesHoldAnEntityManager(JavaClasses all) {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(all);
    }

    @ArchTest
    static void rule7FacesAndRestOnlyInWeb(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.relance.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..")
                .check(all);
    }

    @ArchTest
    static void rule7JBeretOnlyInTheRuntime(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.relance.batch.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jberet..")
                .check(all);
    }

    @ArchTest
    static void rule7JasperReportsOnlyInRender(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.relance.reports.render..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jasperreports..")
                .check(all);
    }

    @ArchTest
    static void rule8TimeComesFromTheBusinessClock(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.relance.cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(all);
    }

    @ArchTest
    static void rule8NobodyPrints(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.relance.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(all);
    }

    @ArchTest
    static void rule8NobodyAsksTheServersBatchRuntime(JavaClasses all) {
        noClasses().should().dependOnClassesThat().areAssignableTo(BatchRuntime.class).check(all);
    }

    @ArchTest
    static void rule10ViewsSayWhatTheyAre(JavaClasses all) {
        classes()
                .that()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .implement(Serializable.class)
                .allowEmptyShould(true)
                .check(all);
    }

    @ArchTest
    static void rule11NamesAreBusinessWords(JavaClasses all) {
        noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl)").check(all);
    }

    @ArchTest
    static void rule12KernelKnowsNobody(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("org.relance.kernel..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.relance..")
                                .and(
                                        JavaClass.Predicates.resideOutsideOfPackage(
                                                "org.relance.kernel..")))
                .check(all);
    }

    @ArchTest
    static void rule12KernelStaysSmall(JavaClasses all) {
        long types =
                all.stream()
                        .filter(type -> type.getPackageName().equals("org.relance.kernel"))
                        .filter(type -> type.isTopLevelClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .count();
        assertThat(types).isLessThanOrEqualTo(KERNEL_LIMIT);
    }

    /** The door itself is open to everybody; each other facade says who may call it. */
    @ArchTest
    static void facadesSayWhoMayCallThem(JavaClasses all) {
        classes()
                .that()
                .haveSimpleNameStartingWith("Default")
                .and(describe("implement an interface of an api", ModuleRulesTest::isFacade))
                .should(
                        be(
                                "annotated with @Allowed on the class",
                                type -> type.isAnnotatedWith(Allowed.class)))
                .check(all);
    }

    /** A body in the interface is called without the check of the role and without transaction. */
    @ArchTest
    static void facadesHaveNoBodiesInTheirInterfaces(JavaClasses all) {
        List<String> bodies =
                all.stream()
                        .filter(type -> type.getSimpleName().startsWith("Default"))
                        .filter(ModuleRulesTest::isFacade)
                        .flatMap(type -> type.getRawInterfaces().stream())
                        .filter(contract -> contract.getPackageName().endsWith("api"))
                        .flatMap(contract -> contract.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaMethod::getFullName)
                        .toList();
        assertThat(bodies).isEmpty();
    }

    private static boolean isFacade(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(
                        contract ->
                                contract.getPackageName().matches("org\\.relance\\..*api")
                                        && !OPEN_TO_ALL.contains(contract.getSimpleName()));
    }

    private static ArchCondition<JavaClass> be(
            String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type, holds.test(type), type.getName() + " is not " + description));
            }
        };
    }
}
