/// Types by names that other modules of an app have, too.
///
/// They go with the next version that changes what callers write.

/// ``WorkflowAction``.
@available(*, deprecated, renamed: "WorkflowAction")
public typealias Action = WorkflowAction

/// ``WorkflowEvent``.
@available(*, deprecated, renamed: "WorkflowEvent")
public typealias Event = WorkflowEvent

/// ``WorkflowRule``.
@available(*, deprecated, renamed: "WorkflowRule")
public typealias Rule = WorkflowRule

/// ``WorkflowRole``.
@available(*, deprecated, renamed: "WorkflowRole")
public typealias Role = WorkflowRole

/// ``WorkflowGuard``.
@available(*, deprecated, renamed: "WorkflowGuard")
public typealias Guard = WorkflowGuard

/// ``WorkflowEffect``.
@available(*, deprecated, renamed: "WorkflowEffect")
public typealias Effect = WorkflowEffect

/// ``WorkflowReport``.
@available(*, deprecated, renamed: "WorkflowReport")
public typealias Report = WorkflowReport

/// ``ProjectSettings``.
@available(*, deprecated, renamed: "ProjectSettings")
public typealias Settings = ProjectSettings

/// ``ProjectTool``.
@available(*, deprecated, renamed: "ProjectTool")
public typealias Tool = ProjectTool

/// ``RecordID``.
@available(*, deprecated, renamed: "RecordID")
public typealias Identifier<Record> = RecordID<Record>
