// Names that other modules of an app have, too. They go with the next version that changes what
// callers write.

/// ``MessageModel``.
@available(*, deprecated, renamed: "MessageModel")
public typealias Message = MessageModel

/// ``MessageModel/Variant``.
@available(*, deprecated, renamed: "MessageModel.Variant")
public typealias Variant = MessageModel.Variant

/// ``MessageModel/Pattern``.
@available(*, deprecated, renamed: "MessageModel.Pattern")
public typealias Pattern = MessageModel.Pattern

/// ``MessageModel/PatternElement``.
@available(*, deprecated, renamed: "MessageModel.PatternElement")
public typealias PatternElement = MessageModel.PatternElement

/// ``MessageModel/Expression``.
@available(*, deprecated, renamed: "MessageModel.Expression")
public typealias Expression = MessageModel.Expression

/// ``MessageModel/Operand``.
@available(*, deprecated, renamed: "MessageModel.Operand")
public typealias Operand = MessageModel.Operand

/// ``MessageModel/Literal``.
@available(*, deprecated, renamed: "MessageModel.Literal")
public typealias Literal = MessageModel.Literal

/// ``MessageModel/VariableReference``.
@available(*, deprecated, renamed: "MessageModel.VariableReference")
public typealias VariableReference = MessageModel.VariableReference

/// ``MessageModel/FunctionReference``.
@available(*, deprecated, renamed: "MessageModel.FunctionReference")
public typealias FunctionReference = MessageModel.FunctionReference

/// ``MessageModel/Option``.
@available(*, deprecated, renamed: "MessageModel.Option")
public typealias Option = MessageModel.Option

/// ``MessageModel/Attribute``.
@available(*, deprecated, renamed: "MessageModel.Attribute")
public typealias Attribute = MessageModel.Attribute

/// ``MessageModel/Markup``.
@available(*, deprecated, renamed: "MessageModel.Markup")
public typealias Markup = MessageModel.Markup

/// ``MessageResolution``.
@available(*, deprecated, renamed: "MessageResolution")
public typealias Resolution = MessageResolution
