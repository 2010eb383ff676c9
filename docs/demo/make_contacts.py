#!/usr/bin/env python3
"""Makes the contact files of the demonstration; the same bytes at each run. All names are invented.

contacts.csv: as an older French ERP exports it (windows-1252, semicolons), with what such files have:
duplicates, bad addresses, empty cells, quotes, a formula. contacts-en.csv: UTF-8, commas, English.
"""
import csv
import io
import pathlib
import random
import unicodedata

TARGET = pathlib.Path(__file__).resolve().parents[2] / "web/src/main/resources/demo"
rng = random.Random(20260316)

CITIES = {
    "SUD": [("34000", "Montpellier"), ("34400", "Lunel"), ("30000", "Nîmes"), ("13100", "Aix-en-Provence"),
            ("83000", "Toulon"), ("66000", "Perpignan"), ("11000", "Carcassonne"), ("34500", "Béziers")],
    "SUD-EST": [("69003", "Lyon"), ("38000", "Grenoble"), ("26000", "Valence"), ("06000", "Nice"),
                ("74000", "Annecy"), ("42000", "Saint-Étienne")],
    "OUEST": [("33000", "Bordeaux"), ("31000", "Toulouse"), ("44000", "Nantes"), ("35000", "Rennes"),
              ("17000", "La Rochelle"), ("29200", "Brest")],
    "NORD": [("59000", "Lille"), ("76000", "Rouen"), ("80000", "Amiens"), ("62000", "Arras"), ("51100", "Reims")],
    "ROMANDE": [("1003", "Lausanne"), ("1201", "Genève"), ("2000", "Neuchâtel"), ("1700", "Fribourg")],
}
UK = [("BS1 4DJ", "Bristol"), ("EX1 1GE", "Exeter"), ("M2 5DB", "Manchester"), ("LS1 4AP", "Leeds"),
      ("OX1 2JD", "Oxford"), ("EH1 1YZ", "Edinburgh"), ("NR2 1TF", "Norwich")]
TRADES = [("PAYSAGE", ["Paysages {}", "{} Espaces verts", "Jardins {}", "Atelier du jardin {}"]),
          ("JARDIN", ["Jardinerie {}", "Pépinières {}", "Serres {}", "Horticulture {}"]),
          ("COLLECT", ["Ville de {}", "Communauté de communes de {}", "Commune de {}"]),
          ("GOLF", ["Golf de {}", "Stade {}"]),
          ("GROS", ["Comptoir agricole {}", "Négoce {}", "Distribution {}"])]
UK_TRADES = [("PAYSAGE", ["{} Landscapes", "{} Garden Design", "{} Grounds Care"]),
             ("JARDIN", ["{} Garden Centre", "{} Nurseries"]), ("GOLF", ["{} Golf Club"])]
NAMES = ["Delmas", "Fabre", "Roux", "Vidal", "Castel", "Bérard", "Chastang", "Noël", "Lefèvre", "Garrigue",
         "Marchand", "Peyre", "Guérin", "Sabatier", "Teissier", "Brunel", "Cazals", "Aubert", "Rigal", "Lagarde",
         "Mas", "Fontanille", "Serre", "Vernet", "Olivier", "Pradel", "Combes", "Rivière", "Lacroix", "Boyer",
         "Hérault", "Maurin", "Gauthier", "Évrard", "Poirier", "Chêne", "D’Arcy", "Le Goff", "Köhler", "Müller"]
UK_NAMES = ["Ashworth", "Bramley", "Carver", "Dunmore", "Elford", "Fairclough", "Greenhalgh", "Hartley",
            "Inglis", "Kershaw", "Langdon", "Merrick", "Norbury", "O'Dell", "Pemberton", "Radcliffe", "Stanhope"]
FIRST = ["Camille", "Nadia", "Yann", "Inès", "Émilie", "Jérôme", "Chloé", "Théo", "Zoé", "François", "Hélène",
         "Benoît", "Aïcha", "Loïc", "Marguerite", "Rémi", "Agnès", "Noémie", "Hugo", "Lætitia"]
UK_FIRST = ["Alice", "Oliver", "Harriet", "George", "Imogen", "Rupert", "Freya", "Callum", "Eleanor", "Hugh"]
JOBS = ["Gérant", "Responsable achats", "Directrice technique", "Chef d’équipe", "Responsable espaces verts", ""]
UK_JOBS = ["Owner", "Head gardener", "Purchasing manager", "Course manager", ""]
STREETS = ["rue des Tilleuls", "avenue de la Gare", "chemin du Mas", "route de Nîmes", "place de l’Église",
           "allée des Pins", "ZA les Portes", "boulevard Victor-Hugo"]
HEAD = ["Code tiers", "Type", "Raison sociale", "Prénom", "Nom de famille", "Civilité", "Fonction", "Société",
        "Code société", "Adresse", "Code postal", "Ville", "Pays", "Secteur commercial", "Langue", "Commercial",
        "Téléphone", "Courriel", "N° TVA", "Activité", "Liste de diffusion", "Désinscrit"]
SELLERS = {"SUD": "NB", "SUD-EST": "IC", "OUEST": "YL", "NORD": "CF", "ROMANDE": "IC", "UK": "CF"}


def slug(text):
    plain = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("æ", "ae"))
    return "".join(c for c in plain.lower() if c.isascii() and c.isalnum())


def phone(prefix):
    return prefix + " ".join(f"{rng.randrange(100):02d}" for _ in range(4))


def company(n, uk):
    if uk:
        group, forms = rng.choice(UK_TRADES)
        post, city = rng.choice(UK)
        name = rng.choice(forms).format(rng.choice(UK_NAMES))
        territory, country, language, dial = "UK", "GB", "en", "+44 117 "
        street = f"{rng.randrange(1, 120)} {rng.choice(['Mill Lane', 'Station Road', 'High Street', 'Orchard Way'])}"
    else:
        group, forms = rng.choices(TRADES, weights=[40, 25, 15, 8, 12])[0]
        territory = rng.choices(list(CITIES), weights=[42, 20, 16, 14, 8])[0]
        post, city = rng.choice(CITIES[territory])
        name = rng.choice(forms).format(city if group in ("COLLECT", "GOLF") else rng.choice(NAMES))
        country = "CH" if territory == "ROMANDE" else "FR"
        language, dial = "fr", "+41 21 " if country == "CH" else "04 "
        street = f"{rng.randrange(1, 180)} {rng.choice(STREETS)}"
    domain = f"{slug(name)}{n}.example"
    vat = ""
    if country == "FR" and rng.random() < .7:
        vat = f"FR{rng.randrange(10, 99)}{rng.randrange(10**8, 10**9)}"
    return {"id": f"T{n:05d}", "name": name, "domain": domain, "territory": territory, "post": post, "city": city,
            "country": country, "language": language, "group": group, "dial": dial, "street": street, "vat": vat}


def company_row(c):
    mail = f"contact@{c['domain']}" if rng.random() < .9 else ""
    return [c["id"], "Société", c["name"], "", "", "", "", "", "", c["street"] if rng.random() < .95 else "",
            c["post"], c["city"], c["country"], c["territory"], c["language"], SELLERS[c["territory"]],
            phone(c["dial"]) if rng.random() < .8 else "", mail, c["vat"], c["group"],
            "CATALOGUE" if rng.random() < .6 else "", "oui" if rng.random() < .012 else ""]


def person_row(n, c, uk):
    first, last = rng.choice(UK_FIRST if uk else FIRST), rng.choice(UK_NAMES if uk else NAMES)
    title = rng.choice(["MR", "MS"] if uk else ["M", "MME"])
    mail = f"{slug(first)}.{slug(last)}@{c['domain']}" if rng.random() < .88 else ""
    return [f"P{n:05d}", "Personne", "", first, last, title, rng.choice(UK_JOBS if uk else JOBS), c["name"], c["id"],
            "", "", "", c["country"], c["territory"], c["language"], SELLERS[c["territory"]],
            phone("+44 7700 " if uk else "06 ") if rng.random() < .5 else "", mail, "", "", "",
            "oui" if rng.random() < .02 else ""]


def stand_alone(n):
    first, last = rng.choice(FIRST), rng.choice(NAMES)
    territory = rng.choice(["SUD", "SUD-EST", "OUEST"])
    post, city = rng.choice(CITIES[territory])
    return [f"I{n:05d}", "Particulier", "", first, last, rng.choice(["M", "MME"]), "", "", "",
            f"{rng.randrange(1, 90)} {rng.choice(STREETS)}", post, city, "FR", territory, "fr", SELLERS[territory],
            "", f"{slug(first)}.{slug(last)}{n}@courrier.example", "", "", "", ""]


def damaged(rows):
    """What is wrong in a file of two thousand rows that many hands kept."""
    bad = []
    for i, address in enumerate(["contact@@delmas.example", "sans arobase.example", "jean.roux@", "a b@c.example",
                                 "contact@domaine..example", "@lunel.example", "info@-serres.example",
                                 "accueil@mairie", "contact@gier,example", "x@y@z.example"]):
        row = list(rows[40 + i * 90])
        row[0], row[2], row[17], row[18] = f"X{i:05d}", f"Adresse douteuse {i + 1}", address, ""
        row[1], row[3], row[4], row[7], row[8] = "Société", "", "", "", ""
        bad.append(row)
    formula = list(bad[0])
    formula[0], formula[2], formula[17] = "X00090", "=cmd|' /C calc'!A0", "formule@piege.example"
    nameless = list(bad[0])
    nameless[0], nameless[2], nameless[17] = "X00091", "", "sansnom@vide.example"
    territory = list(bad[0])
    territory[0], territory[2], territory[13], territory[17] = "X00092", "Serres du Pôle", "ARCTIQUE", "p@pole.example"
    long = list(bad[0])
    long[0], long[2], long[17] = "X00093", "Très " + "long " * 500, "long@nom.example"
    letters = list(bad[0])
    letters[0], letters[2], letters[16], letters[17] = "X00094", "Téléphone en lettres", "zéro quatre", "t@lettres.example"
    return bad + [formula, nameless, territory, long, letters]


def write(name, rows, encoding, separator, quoting):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=quoting, lineterminator="\r\n")
    writer.writerows(rows)
    (TARGET / name).write_bytes(text.getvalue().encode(encoding))


def main():
    rows, persons = [], 1
    for n in range(1, 1001):
        uk = rng.random() < .18
        c = company(n, uk)
        if n % 37 == 0:
            c["name"] = f"{c['name']} \"Le Clos\"; dépôt"
        rows.append(company_row(c))
        for _ in range(rng.choices([0, 1, 2], weights=[35, 45, 20])[0]):
            rows.append(person_row(persons, c, uk))
            persons += 1
    for n in range(1, 81):
        rows.append(stand_alone(n))
    duplicates = []
    for row in rng.sample(rows, 40):
        twin = list(row)
        twin[0] = row[0] if rng.random() < .4 else "D" + row[0][1:]
        twin[16] = ""
        duplicates.append(twin)
    for twin in duplicates + damaged(rows):
        rows.insert(rng.randrange(len(rows) // 2, len(rows)), twin)
    write("contacts.csv", [HEAD] + rows, "cp1252", ";", csv.QUOTE_MINIMAL)
    english = [["External ID", "Type", "Name", "Address", "Post code", "City", "Country", "Territory", "Language",
                "Salesperson", "Phone", "Email", "Industry"]]
    for n in range(2001, 2061):
        c = company(n, True)
        english.append([c["id"], "Company", c["name"], c["street"], c["post"], c["city"], "United Kingdom", "UK",
                        "English", "CF", phone(c["dial"]), f"hello@{c['domain']}", c["group"]])
    write("contacts-en.csv", english, "utf-8-sig", ",", csv.QUOTE_ALL)
    print(len(rows), "rows and", len(english) - 1)


if __name__ == "__main__":
    main()
