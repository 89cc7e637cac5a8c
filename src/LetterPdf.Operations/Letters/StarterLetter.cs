namespace LetterPdf.Operations;

/// <summary>The files of a new letter.</summary>
internal static class StarterLetter
{
    /// <summary>letter.yml with placeholders for the date, the list's file and the list's settings.</summary>
    public const string Letter = """
        # Your letter. 'letterpdf check' says what is missing or doubtful; 'letterpdf build' makes the PDF.
        # A line that begins with # is a note: the program does not read it. Put texts with a colon in "quotes".
        # All files named here are looked for beside this file.

        language: en-US
        date: {date}        # year-month-day, the date on the letter
        author: Name of your organization   # shown in the PDF's properties
        # id: 2024/117       # under which you file the letter; it goes into the PDF's properties too

        # The head of page 1.
        letterhead:
          name: Name of your organization
          tagline: "{{ signatories.count }} organizations for human rights"   # the number is filled in
          address: ["Street 1", "City, State 00000"]
          contact: ["info@example.org", "www.example.org"]

        delivery: Via electronic mail

        # Whom the letter is for.
        addressee:
          name: Name of the addressee
          title: Office of the addressee
          organization: Organization of the addressee
          address:
            - Street of the addressee
            - City of the addressee

        subject: What the letter is about    # "Re:" is put before it; it is also the PDF's title
        salutation: "Dear Name:"
        body: data/body.md                   # the text, in Markdown
        closing: Respectfully,
        # signature: {name: Name of your organization}   # only for an electronic signature, with a certificate

        # The organizations that sign, one a row of this file.
        signatories:
          file: {list}
        {fields}  order: as-listed     # as-listed, name, or country
          group-by: none       # none, or country: a heading for each country
          columns: 2
          # announced: 25      # a number you published elsewhere: you are warned if the list has another

        page:
          size: letter         # letter, a4, legal
          margins: 1in

        output:
          file: out/letter.pdf

        """;

    public const string Body = """
        We write as organizations that work for human rights. Replace this text with yours, with an empty line between two paragraphs.

        Words can be set in *italics* or **bold**, and lead to [a page on the web](https://www.un.org/en/about-us/universal-declaration-of-human-rights). A list looks like this:

        - first point
        - second point

        On behalf of {{ signatories.count }} organizations we thank you for your attention.

        """;

    public const string Signatories = """
        organization,country
        First Example Organization,US
        "Second Example Organization, Regional Office",Peru
        Third Example Organization,

        """;
}
