package org.dailies.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedGenerator;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableValuedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Looks for what a parsed statement may not hold. Every plan and every expression in it must be one
 * of the classes listed here, wherever it stands: in subqueries, common table expressions, lateral
 * views, hints or inside another node. What is not listed is a fault.
 */
final class QueryPlan {
  /** What a query may hold as it is written and as Spark has resolved it. */
  private static final Set<String> PLANS =
      Set.of(
          "Aggregate",
          "Distinct",
          "Except",
          "Filter",
          "Generate",
          "GlobalLimit",
          "Intersect",
          "Join",
          "LateralJoin",
          "LocalLimit",
          "LocalRelation",
          "Offset",
          "OneRowRelation",
          "PipeOperator",
          "Project",
          "Repartition",
          "RepartitionByExpression",
          "Sample",
          "Sort",
          "SubqueryAlias",
          "Union",
          "UnresolvedHint");

  /** What it may hold only as it is written: names that are still to be resolved. */
  private static final Set<String> WRITTEN =
      Set.of(
          "Pivot",
          "RelationTimeTravel",
          "Unpivot",
          "UnresolvedHaving",
          "UnresolvedInlineTable",
          "UnresolvedRelation",
          "UnresolvedSubqueryColumnAliases",
          "UnresolvedTVFAliases",
          "UnresolvedTableValuedFunction",
          "UnresolvedWith",
          "WithWindowDefinition");

  /** What it may hold only as Spark has resolved it. */
  private static final Set<String> RESOLVED =
      Set.of(
          "CTERelationDef",
          "CTERelationRef",
          "DataSourceV2Relation",
          "Expand",
          "Range",
          "RebalancePartitions",
          "ResolvedHint",
          "View",
          "Window",
          "WithCTE");

  /** Statements that only tell, and what names their objects. */
  private static final Set<String> TELLING =
      Set.of(
          "CurrentNamespace$",
          "DescribeColumn",
          "DescribeFunction",
          "DescribeNamespace",
          "DescribeQueryCommand",
          "DescribeRelation",
          "ExplainCommand",
          "ShowCatalogsCommand",
          "ShowColumns",
          "ShowCurrentNamespaceCommand",
          "ShowFunctions",
          "ShowNamespaces",
          "ShowTables",
          "ShowViews",
          "UnresolvedFunctionName",
          "UnresolvedNamespace",
          "UnresolvedTableOrView");

  private static final Set<String> EXPRESSIONS =
      Set.of(
          "Add",
          "AggregateExpression",
          "Alias",
          "And",
          "AnyValue",
          "AttributeReference",
          "BitwiseAnd",
          "BitwiseNot",
          "BitwiseOr",
          "BitwiseXor",
          "CaseWhen",
          "Cast",
          "Coalesce",
          "Collate",
          "Concat",
          "CreateNamedStruct",
          "Cube",
          "CurrentDate",
          "CurrentRow$",
          "CurrentTimestamp",
          "CurrentUser",
          "Divide",
          "EqualNullSafe",
          "EqualTo",
          "Exists",
          "First",
          "GreaterThan",
          "GreaterThanOrEqual",
          "GroupingSets",
          "ILike",
          "In",
          "InSubquery",
          "IntegralDivide",
          "IsNotNull",
          "IsNull",
          "LambdaFunction",
          "Last",
          "LateralSubquery",
          "LessThan",
          "LessThanOrEqual",
          "Like",
          "LikeAll",
          "LikeAny",
          "ListQuery",
          "Literal",
          "Lower",
          "Multiply",
          "NamePlaceholder$",
          "NamedArgumentExpression",
          "Not",
          "NotLikeAll",
          "NotLikeAny",
          "Or",
          "Overlay",
          "PipeExpression",
          "RLike",
          "Remainder",
          "Rollup",
          "ScalarSubquery",
          "ShiftLeft",
          "ShiftRight",
          "ShiftRightUnsigned",
          "SortOrder",
          "SpecifiedWindowFrame",
          "StringLocate",
          "StringTrim",
          "StringTrimLeft",
          "StringTrimRight",
          "Substring",
          "Subtract",
          "TimestampAdd",
          "TimestampDiff",
          "UnaryMinus",
          "UnaryPositive",
          "UnboundedFollowing$",
          "UnboundedPreceding$",
          "UnresolvedAlias",
          "UnresolvedAttribute",
          "UnresolvedCollation",
          "UnresolvedExtractValue",
          "UnresolvedFieldName",
          "UnresolvedFunction",
          "UnresolvedGenerator",
          "UnresolvedNamedLambdaVariable",
          "UnresolvedOrdinal",
          "UnresolvedPipeAggregateOrdinal",
          "UnresolvedRegex",
          "UnresolvedStar",
          "UnresolvedStarExceptOrReplace",
          "UnresolvedWindowExpression",
          "UnspecifiedFrame$",
          "WindowExpression",
          "WindowSpecDefinition",
          "WindowSpecReference");

  private final QueryFunctions functions = new QueryFunctions();

  private QueryPlan() {}

  /** Whether a query that Spark has resolved may hold this node. */
  static boolean mayBeResolved(LogicalPlan node) {
    String name = node.getClass().getSimpleName();
    return PLANS.contains(name) || RESOLVED.contains(name);
  }

  /** Why a parsed statement is more than a query, in a few words; empty where it only reads. */
  static Optional<String> fault(LogicalPlan parsed) {
    QueryPlan plan = new QueryPlan();
    return PlanParts.of(parsed).stream()
        .map(part -> part instanceof LogicalPlan p ? plan.plan(p) : plan.expression(part))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a parsed statement tells of tables and functions, and queries nothing. */
  static boolean tells(LogicalPlan parsed) {
    return TELLING.contains(parsed.getClass().getSimpleName());
  }

  private Optional<String> plan(LogicalPlan plan) {
    String name = plan.getClass().getSimpleName();
    if (!PLANS.contains(name) && !WRITTEN.contains(name) && !TELLING.contains(name)) {
      return Optional.of(name + " is not allowed");
    }
    if (plan instanceof UnresolvedTableValuedFunction function) {
      return call(function.name(), function.functionArgs());
    }
    return Optional.empty();
  }

  private Optional<String> expression(Object expression) {
    String name = expression.getClass().getSimpleName();
    if (!EXPRESSIONS.contains(name)) {
      return Optional.of(name + " is not allowed");
    }
    if (expression instanceof UnresolvedFunction function) {
      return call(function.nameParts(), function.arguments());
    }
    if (expression instanceof UnresolvedGenerator generator) {
      FunctionIdentifier function = generator.name();
      return functions.fault(
          List.of(function.unquotedString().split("\\.")),
          CollectionConverters.asJava(generator.children()));
    }
    return Optional.empty();
  }

  private Optional<String> call(
      scala.collection.immutable.Seq<String> name,
      scala.collection.immutable.Seq<Expression> arguments) {
    return functions.fault(
        CollectionConverters.asJava(name), CollectionConverters.asJava(arguments));
  }
}
