namespace LetterPdf.Operations;

/// <summary>The design of a receipt's page, on screens and in print.</summary>
internal static class ReceiptStyle
{
    public const string Sheet =
        HtmlPage.Style
        + """

            .kind { color: var(--quiet); margin: 0 }
            .state { border: 2px solid var(--line); border-left-width: .5rem; padding: .5rem .9rem; margin: 1rem 0 }
            .state p { margin: .2rem 0 } .state strong { font-size: 1.3rem }
            .sound { border-color: var(--new); background: var(--new-page) } .sound strong { color: var(--new) }
            .fault { border-color: var(--bad); background: var(--bad-page) } .fault strong, .bad { color: var(--bad) }
            .open { border-style: dashed; border-left-style: solid }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; margin: .6rem 0 }
            dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere; min-width: 0 }
            .names { columns: 3 13rem; column-gap: 1.6rem; list-style: none; padding: 0; font-size: .85rem;
              line-height: 1.35 }
            .names li { break-inside: avoid; padding-left: .8em; text-indent: -.8em; margin-bottom: .15rem }
            details { border-top: 1px solid var(--line); padding: .3rem 0 }
            summary { cursor: pointer; padding: .3rem 0 } .checks { font-size: .85rem; list-style: none; padding: 0 }
            code { font-size: .8rem; overflow-wrap: anywhere }
            @media (max-width: 30rem) { body { margin: 1rem auto } dl { grid-template-columns: 1fr; gap: 0 } dd {
              margin-bottom: .4rem } }
            @page { margin: 12mm }
            @media print {
              :root { color-scheme: light; --text: #000; --page: #fff; --quiet: #333; --line: #666; --bad: #a3001b;
                --bad-page: #fff; --new: #0b5a1e; --new-page: #fff }
              body { font-size: 9pt; line-height: 1.25 } h1 { font-size: 14pt }
              h2 { font-size: 10.5pt; margin: .5rem 0 .15rem } p, dl, ul, .state { margin: .25rem 0 }
              .state { padding: .2rem .6rem } .state strong { font-size: 11pt }
              .names { columns: 4; column-gap: 1rem; font-size: 7.2pt; line-height: 1.2 } code { font-size: 7pt }
              .names li { margin-bottom: .05rem } details { display: none } li { break-inside: auto }
            }
            """;
}
