using System.Reflection;

namespace LetterPdf.Suite;

/// <summary>The types that a caller in another assembly can see.</summary>
internal static class PublicSignature
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Every type in the signature: bases, interfaces, members, parameters, type arguments and
    /// constraints.</summary>
    public static IEnumerable<Type> TypesOf(Type type) =>
        Bases(type).Concat(Members(type)).SelectMany(Unfolded).Where(part => !part.IsGenericParameter);

    private static IEnumerable<Type> Bases(Type type) =>
        type.GetInterfaces().Append(type.BaseType).OfType<Type>().Concat(Constraints(type.GetGenericArguments()));

    private static IEnumerable<Type> Members(Type type) =>
        [
            .. type.GetConstructors(Declared).Where(IsVisible).SelectMany(Parameters),
            .. type.GetMethods(Declared)
                .Where(IsVisible)
                .SelectMany(method =>
                    Parameters(method).Append(method.ReturnType).Concat(Constraints(method.GetGenericArguments()))
                ),
            .. type.GetFields(Declared)
                .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
                .Select(field => field.FieldType),
        ];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Parameters(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments
            .Where(argument => argument.IsGenericParameter)
            .SelectMany(argument => argument.GetGenericParameterConstraints());

    // List<Foo[]> is List, Foo[] and Foo.
    private static IEnumerable<Type> Unfolded(Type type) =>
        type switch
        {
            { HasElementType: true } => Unfolded(type.GetElementType()!),
            { IsGenericType: true } => type.GetGenericArguments()
                .SelectMany(Unfolded)
                .Append(type.GetGenericTypeDefinition()),
            _ => [type],
        };
}
