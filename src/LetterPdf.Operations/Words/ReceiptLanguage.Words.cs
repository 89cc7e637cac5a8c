namespace LetterPdf.Operations;

/// <content>The words themselves, one table for each language.</content>
internal sealed partial record ReceiptLanguage
{
    private static ReceiptLanguage English { get; } =
        new()
        {
            Tag = "en",
            Receipt = "Receipt for a letter",
            Sound = "Sound",
            NotProved = "Not proved",
            Fault = "Fault",
            IsWhatSourcesGive = "The sources inside this file give exactly this letter, byte for byte.",
            NoFaultFound = "No fault was found in this file.",
            CouldNotBeBuilt =
                "No fault was found, but the letter could not be built again here: it is not known whether "
                + "the sources inside give it.",
            DoNotRely = "Something is wrong with this file. Do not rely on it before you know why.",
            From = "From",
            Date = "Date",
            Letters = "Letters",
            Signatories = "Signatories",
            Pages = "Pages",
            File = "File",
            Proved = "What was proved",
            NotProvedHeading = "What was not proved",
            Wrong = "What is wrong",
            Added = "Added after the letter was finished",
            ChecksPassed = "{count} checks of the file found no fault.",
            Claims = "It claims to be {standard}, and nothing that was checked speaks against it.",
            SignedBy = "Signed by {name}; nothing was changed since.",
            NoSources =
                "Whether this is the letter that was sent: no sources are inside. Compare its SHA-256 with "
                + "the one that the senders have.",
            NobodySigned = "Who sent it: nobody has signed it electronically.",
            EmptyPlace = "The place for the signature of {name} is empty.",
            OnlyPeopleKnow = "Whether every name is right, and everybody has agreed to sign: only people know that.",
            WhatWasChecked = "What was checked: {passed} passed, {failed} failed, {skipped} did not apply",
            AboutSignatures = "The signatures, in full",
            ForPeople = "What a person must still look at",
            AboutFile = "The file, in full",
            MadeBy =
                "Made by letterpdf {version} from the file itself, by a reader that is independent of what wrote it.",
        };

    private static ReceiptLanguage French { get; } =
        new()
        {
            Tag = "fr",
            Receipt = "Attestation de vérification d’une lettre",
            Sound = "Conforme",
            NotProved = "Non prouvé",
            Fault = "Défaut",
            IsWhatSourcesGive =
                "Les sources contenues dans ce fichier donnent exactement cette lettre, octet pour octet.",
            NoFaultFound = "Aucun défaut n’a été trouvé dans ce fichier.",
            CouldNotBeBuilt =
                "Aucun défaut n’a été trouvé, mais la lettre n’a pas pu être recomposée ici : on ne sait "
                + "pas si les sources qu’elle contient la donnent.",
            DoNotRely = "Ce fichier présente un défaut. Ne vous y fiez pas avant d’en connaître la raison.",
            From = "De",
            Date = "Date",
            Letters = "Lettres",
            Signatories = "Signataires",
            Pages = "Pages",
            File = "Fichier",
            Proved = "Ce qui est prouvé",
            NotProvedHeading = "Ce qui n’est pas prouvé",
            Wrong = "Ce qui ne va pas",
            Added = "Ajouté après l’achèvement de la lettre",
            ChecksPassed = "{count} contrôles du fichier n’ont révélé aucun défaut.",
            Claims = "Le fichier se déclare conforme à {standard}, et aucun contrôle ne le contredit.",
            SignedBy = "Signé par {name} ; rien n’a été modifié depuis.",
            NoSources =
                "S’il s’agit bien de la lettre envoyée : le fichier ne contient pas de sources. Comparez "
                + "son SHA-256 avec celui que détiennent les expéditeurs.",
            NobodySigned = "Qui l’a envoyée : personne ne l’a signée électroniquement.",
            EmptyPlace = "L’emplacement prévu pour la signature de {name} est vide.",
            OnlyPeopleKnow =
                "Si chaque nom est exact et si toutes les organisations ont accepté de signer : seules des "
                + "personnes le savent.",
            WhatWasChecked = "Ce qui a été contrôlé : {passed} réussis, {failed} échoués, {skipped} sans objet",
            AboutSignatures = "Les signatures en détail",
            ForPeople = "Ce qu’une personne doit encore examiner",
            AboutFile = "Le fichier en détail",
            MadeBy =
                "Établi par letterpdf {version} à partir du fichier lui-même, par un lecteur indépendant "
                + "de ce qui l’a écrit.",
        };

    private static ReceiptLanguage Spanish { get; } =
        new()
        {
            Tag = "es",
            Receipt = "Comprobante de verificación de una carta",
            Sound = "Correcto",
            NotProved = "No probado",
            Fault = "Fallo",
            IsWhatSourcesGive = "Las fuentes que contiene este archivo dan exactamente esta carta, byte por byte.",
            NoFaultFound = "No se encontró ningún fallo en este archivo.",
            CouldNotBeBuilt =
                "No se encontró ningún fallo, pero la carta no pudo componerse de nuevo aquí: no se sabe "
                + "si las fuentes que contiene la dan.",
            DoNotRely = "Algo está mal en este archivo. No se fíe de él antes de saber por qué.",
            From = "De",
            Date = "Fecha",
            Letters = "Cartas",
            Signatories = "Firmantes",
            Pages = "Páginas",
            File = "Archivo",
            Proved = "Lo que se probó",
            NotProvedHeading = "Lo que no se probó",
            Wrong = "Lo que está mal",
            Added = "Añadido después de terminada la carta",
            ChecksPassed = "{count} comprobaciones del archivo no hallaron ningún fallo.",
            Claims = "Declara cumplir {standard}, y nada de lo comprobado lo contradice.",
            SignedBy = "Firmado por {name}; nada ha cambiado desde entonces.",
            NoSources =
                "Si esta es la carta que se envió: no contiene sus fuentes. Compare su SHA-256 con el que "
                + "tienen los remitentes.",
            NobodySigned = "Quién la envió: nadie la ha firmado electrónicamente.",
            EmptyPlace = "El lugar para la firma de {name} está vacío.",
            OnlyPeopleKnow =
                "Si cada nombre es correcto y todas las organizaciones aceptaron firmar: eso solo lo saben "
                + "las personas.",
            WhatWasChecked = "Lo que se comprobó: {passed} correctas, {failed} fallidas, {skipped} no aplicables",
            AboutSignatures = "Las firmas en detalle",
            ForPeople = "Lo que una persona debe mirar todavía",
            AboutFile = "El archivo en detalle",
            MadeBy =
                "Hecho por letterpdf {version} a partir del propio archivo, con un lector independiente de "
                + "lo que lo escribió.",
        };

    private static ReceiptLanguage German { get; } =
        new()
        {
            Tag = "de",
            Receipt = "Prüfbeleg zu einem Brief",
            Sound = "In Ordnung",
            NotProved = "Nicht bewiesen",
            Fault = "Fehler",
            IsWhatSourcesGive = "Die Quellen in dieser Datei ergeben genau diesen Brief, Byte für Byte.",
            NoFaultFound = "In dieser Datei wurde kein Fehler gefunden.",
            CouldNotBeBuilt =
                "Es wurde kein Fehler gefunden, aber der Brief ließ sich hier nicht noch einmal setzen: Ob "
                + "die Quellen darin ihn ergeben, ist nicht bekannt.",
            DoNotRely =
                "Mit dieser Datei stimmt etwas nicht. Verlassen Sie sich nicht auf sie, bevor Sie wissen, warum.",
            From = "Von",
            Date = "Datum",
            Letters = "Schreiben",
            Signatories = "Unterzeichnende",
            Pages = "Seiten",
            File = "Datei",
            Proved = "Was bewiesen ist",
            NotProvedHeading = "Was nicht bewiesen ist",
            Wrong = "Was nicht stimmt",
            Added = "Hinzugefügt, nachdem der Brief fertig war",
            ChecksPassed = "{count} Prüfungen der Datei ergaben keinen Fehler.",
            Claims = "Die Datei gibt an, {standard} zu sein, und keine Prüfung spricht dagegen.",
            SignedBy = "Signiert von {name}; seitdem wurde nichts geändert.",
            NoSources =
                "Ob dies der abgesandte Brief ist: Die Datei enthält keine Quellen. Vergleichen Sie ihren "
                + "SHA-256-Wert mit dem der Absender.",
            NobodySigned = "Wer ihn abgesandt hat: Niemand hat ihn elektronisch signiert.",
            EmptyPlace = "Der Platz für die Signatur von {name} ist leer.",
            OnlyPeopleKnow =
                "Ob jeder Name stimmt und alle der Unterzeichnung zugestimmt haben: Das wissen nur Menschen.",
            WhatWasChecked =
                "Was geprüft wurde: {passed} bestanden, {failed} nicht bestanden, {skipped} nicht zutreffend",
            AboutSignatures = "Die Signaturen im Einzelnen",
            ForPeople = "Was ein Mensch noch ansehen muss",
            AboutFile = "Die Datei im Einzelnen",
            MadeBy =
                "Erstellt von letterpdf {version} aus der Datei selbst, mit einem Leser, der von dem, was "
                + "sie schrieb, unabhängig ist.",
        };

    private static ReceiptLanguage Italian { get; } =
        new()
        {
            Tag = "it",
            Receipt = "Ricevuta di verifica di una lettera",
            Sound = "In ordine",
            NotProved = "Non provato",
            Fault = "Errore",
            IsWhatSourcesGive = "Le fonti contenute in questo file danno esattamente questa lettera, byte per byte.",
            NoFaultFound = "In questo file non è stato trovato alcun errore.",
            CouldNotBeBuilt =
                "Non è stato trovato alcun errore, ma qui non è stato possibile ricomporre la lettera: non "
                + "si sa se le fonti contenute la danno.",
            DoNotRely = "In questo file c’è qualcosa che non va. Non ci si può fidare prima di sapere perché.",
            From = "Da",
            Date = "Data",
            Letters = "Lettere",
            Signatories = "Firmatari",
            Pages = "Pagine",
            File = "File",
            Proved = "Che cosa è provato",
            NotProvedHeading = "Che cosa non è provato",
            Wrong = "Che cosa non va",
            Added = "Aggiunto dopo che la lettera era finita",
            ChecksPassed = "{count} controlli del file non hanno trovato errori.",
            Claims = "Il file dichiara di essere {standard}, e nessun controllo lo smentisce.",
            SignedBy = "Firmato da {name}; da allora nulla è stato modificato.",
            NoSources =
                "Se questa è la lettera inviata: il file non contiene le fonti. Si confronti il suo "
                + "SHA-256 con quello in possesso dei mittenti.",
            NobodySigned = "Chi l’ha inviata: nessuno l’ha firmata elettronicamente.",
            EmptyPlace = "Lo spazio per la firma di {name} è vuoto.",
            OnlyPeopleKnow = "Se ogni nome è esatto e tutti hanno accettato di firmare: lo sanno solo le persone.",
            WhatWasChecked =
                "Che cosa è stato controllato: {passed} superati, {failed} non superati, {skipped} non " + "pertinenti",
            AboutSignatures = "Le firme in dettaglio",
            ForPeople = "Che cosa deve ancora guardare una persona",
            AboutFile = "Il file in dettaglio",
            MadeBy =
                "Fatto da letterpdf {version} a partire dal file stesso, con un lettore indipendente da "
                + "ciò che lo ha scritto.",
        };

    private static ReceiptLanguage Portuguese { get; } =
        new()
        {
            Tag = "pt",
            Receipt = "Comprovativo de verificação de uma carta",
            Sound = "Correto",
            NotProved = "Não provado",
            Fault = "Falha",
            IsWhatSourcesGive = "As fontes contidas neste PDF dão exatamente esta carta, byte por byte.",
            NoFaultFound = "Não foi encontrada nenhuma falha neste PDF.",
            CouldNotBeBuilt =
                "Não foi encontrada nenhuma falha, mas não foi possível compor aqui a carta de novo: não "
                + "se sabe se as fontes que contém a dão.",
            DoNotRely = "Há algo de errado com este PDF. Não confie nele antes de saber porquê.",
            From = "De",
            Date = "Data",
            Letters = "Cartas",
            Signatories = "Signatários",
            Pages = "Páginas",
            File = "PDF",
            Proved = "O que está provado",
            NotProvedHeading = "O que não está provado",
            Wrong = "O que está errado",
            Added = "Acrescentado depois de a carta estar pronta",
            ChecksPassed = "{count} verificações do PDF não encontraram nenhuma falha.",
            Claims = "Declara ser {standard}, e nada do que foi verificado o contradiz.",
            SignedBy = "Assinado por {name}; desde então nada foi alterado.",
            NoSources =
                "Se esta é a carta que foi enviada: o PDF não contém as fontes. Compare o seu SHA-256 com "
                + "o que os remetentes têm.",
            NobodySigned = "Quem a enviou: ninguém a assinou eletronicamente.",
            EmptyPlace = "O lugar para a assinatura de {name} está vazio.",
            OnlyPeopleKnow = "Se cada nome está certo e se todos aceitaram assinar: só as pessoas o sabem.",
            WhatWasChecked = "O que foi verificado: {passed} sem falha, {failed} com falha, {skipped} não aplicáveis",
            AboutSignatures = "As assinaturas em pormenor",
            ForPeople = "O que uma pessoa ainda tem de ver",
            AboutFile = "O PDF em pormenor",
            MadeBy =
                "Feito por letterpdf {version} a partir do próprio PDF, por um leitor independente do que o escreveu.",
        };

    private static ReceiptLanguage Dutch { get; } =
        new()
        {
            Tag = "nl",
            Receipt = "Controlebewijs van een brief",
            Sound = "In orde",
            NotProved = "Niet bewezen",
            Fault = "Fout",
            IsWhatSourcesGive = "De bronnen in dit bestand geven precies deze brief, byte voor byte.",
            NoFaultFound = "In dit bestand is geen fout gevonden.",
            CouldNotBeBuilt =
                "Er is geen fout gevonden, maar de brief kon hier niet opnieuw worden gemaakt: of de "
                + "bronnen erin hem geven, is niet bekend.",
            DoNotRely = "Er is iets mis met dit bestand. Vertrouw er niet op voordat u weet waarom.",
            From = "Van",
            Date = "Datum",
            Letters = "Brieven",
            Signatories = "Ondertekenaars",
            Pages = "Pagina’s",
            File = "Bestand",
            Proved = "Wat bewezen is",
            NotProvedHeading = "Wat niet bewezen is",
            Wrong = "Wat er mis is",
            Added = "Toegevoegd nadat de brief klaar was",
            ChecksPassed = "{count} controles van het bestand vonden geen fout.",
            Claims = "Het zegt {standard} te zijn, en geen controle spreekt dat tegen.",
            SignedBy = "Ondertekend door {name}; sindsdien is niets veranderd.",
            NoSources =
                "Of dit de verzonden brief is: er zitten geen bronnen in. Vergelijk de SHA-256 met die van "
                + "de afzenders.",
            NobodySigned = "Wie hem verzond: niemand heeft hem elektronisch ondertekend.",
            EmptyPlace = "De plaats voor de handtekening van {name} is leeg.",
            OnlyPeopleKnow =
                "Of elke naam klopt en iedereen met ondertekening heeft ingestemd: dat weten alleen mensen.",
            WhatWasChecked = "Wat gecontroleerd is: {passed} geslaagd, {failed} mislukt, {skipped} niet van toepassing",
            AboutSignatures = "De handtekeningen in detail",
            ForPeople = "Wat een mens nog moet bekijken",
            AboutFile = "Het bestand in detail",
            MadeBy =
                "Gemaakt door letterpdf {version} uit het bestand zelf, door een lezer die onafhankelijk "
                + "is van wat het schreef.",
        };
}
