#!/usr/bin/env python3
"""Makes the items of the demonstration; the same bytes at each run."""
import csv,random
random.seed(20260323)
fam=[('TER','TERREAU','SAC',10,[('Terreau professionnel',['40 L','70 L','big bag 1 m³'],(4.2,9.9)),('Terreau plantation',['50 L','70 L'],(3.9,8.5)),('Terre végétale criblée',['25 kg','big bag'],(2.5,6)),('Compost vert',['40 L','60 L'],(3.2,6.4)),('Substrat toiture végétalisée',['big bag'],(78,110))]),
('ENG','ENGRAIS','SAC',20,[('Engrais NPK 15-5-20',['10 kg','25 kg'],(18,36)),('Engrais gazon longue durée',['15 kg','25 kg'],(24,48)),('Engrais organique 6-4-6',['25 kg'],(19,29)),('Corne broyée',['10 kg','25 kg'],(16,38)),('Chaux horticole',['25 kg'],(6,10))]),
('GAZ','GAZON','SAC',5,[('Gazon sport et jeux',['5 kg','10 kg','20 kg'],(28,110)),('Gazon ombre',['5 kg','10 kg'],(30,75)),('Gazon rustique Méditerranée',['10 kg','20 kg'],(58,120)),('Prairie fleurie mellifère',['1 kg','5 kg'],(38,170))]),
('PAI','PAILLAGE','SAC',10,[('Paillage écorce de pin',['60 L','big bag'],(5.5,9)),('Paillage chanvre',['200 L'],(15,23)),('Paillage ardoise 30/60',['20 kg','big bag'],(6,12)),('Toile de paillage tissée 105 g',['1 × 50 m','2 × 100 m'],(32,140)),('Agrafes de fixation',['boîte 100'],(9,18))]),
('IRR','IRRIGATION','PCS',10,[('Tuyau goutte-à-goutte 16 mm',['50 m','100 m'],(24,62)),('Programmateur 4 stations',['sans fil','filaire'],(62,140)),('Arroseur escamotable',['5 m','10 m'],(7,22)),('Électrovanne 1 pouce',['9 V','24 V'],(18,32)),('Tuyau PEHD 25 mm',['50 m','100 m'],(38,84)),('Pompe de surface',['800 W','1 200 W'],(128,260))]),
('OUT','OUTILLAGE','PCS',1,[('Sécateur professionnel',['21 cm','23 cm'],(28,64)),('Sécateur à batterie',['35 mm','45 mm'],(280,540)),('Taille-haie à batterie',['55 cm','65 cm'],(240,420)),('Souffleur à batterie',['36 V'],(190,330)),('Tondeuse tractée',['46 cm','53 cm'],(420,890)),('Débroussailleuse',['thermique 35 cm³','batterie 56 V'],(310,620)),('Bêche à emmanchement',['bois','fibre'],(24,48)),('Râteau à gazon',['16 dents','30 dents'],(15,36)),('Brouette de chantier',['100 L'],(84,150)),('Pulvérisateur à pression',['5 L','16 L'],(26,92))]),
('EPI','PROTECTION','PCS',12,[('Gants de taille',['T8','T9','T10'],(6,14)),('Pantalon anti-coupure',['M','L','XL'],(92,160)),('Casque forestier',['unique'],(48,86)),('Bottes de sécurité',['41','42','43','44'],(38,74)),('Veste de pluie',['M','L','XL'],(42,88))]),
('PLA','PLANTES','PCS',10,[('Lavande angustifolia',['pot 2 L','pot 4 L'],(3.5,9)),('Olivier tige',['60/80','80/100'],(58,180)),('Laurier-tin',['pot 4 L','pot 10 L'],(6,22)),('Photinia Red Robin',['pot 4 L','pot 10 L'],(7,24)),('Graminées stipa',['pot 1 L','pot 3 L'],(2.4,7)),('Chêne vert',['100/125','150/175'],(26,95)),('Rosier paysager',['pot 3 L'],(5,11)),('Cyprès de Provence',['100/125','175/200'],(22,70))]),
('BOR','BORDURES','PCS',10,[('Bordure acier galvanisé',['1,20 m','2,40 m'],(18,42)),('Bordure bois autoclave',['1 m','2 m'],(4,12)),('Piquet châtaignier',['1,50 m','2 m'],(2.4,5.8)),('Ganivelle',['1 × 5 m','1,20 × 10 m'],(38,110)),('Gravier roulé 6/10',['25 kg','big bag'],(4,9))]),
('HIV','HIVER','SAC',40,[('Sel de déneigement',['10 kg','25 kg'],(4.5,11)),('Voile d’hivernage',['2 × 10 m','4 × 50 m'],(12,98)),('Pelle à neige',['46 cm'],(18,34)),('Épandeur manuel',['20 L','50 L'],(64,240))])]
rows=[];n=0
for pre,grp,unit,box,its in fam:
    k=10
    for name,sizes,(lo,hi) in its:
        for i,s in enumerate(sizes):
            p=lo+(hi-lo)*((i+1)/(len(sizes)+0.0))*random.uniform(.82,1.0)
            price=round(p*20)/20
            cost=round(price*random.uniform(.52,.74),2)
            u='PAL' if unit=='SAC' else 'BOX'
            q={'SAC':{'TER':39,'ENG':40,'GAZ':30,'PAI':30,'HIV':40}.get(pre,40)}.get(unit,box)
            rows.append([f'{pre}-{k:03d}',f'{name}, {s}',unit,u if q>1 else '',q if q>1 else '',f'{price:.2f}',f'{cost:.2f}','RED' if pre in('PLA','TER','ENG') and random.random()<.5 else 'STD',grp]); k+=10
extra=['vert','sable','anthracite','terre cuite']
pots=[('Bac à plantes 60 cm',64),('Bac à plantes 80 cm',98),('Jardinière 100 cm',86),('Banc de jardin 150 cm',210),('Treillage 180 cm',46),('Abri de culture 3 m²',320),('Serre de semis 4 m²',410),('Composteur 400 L',72),('Récupérateur d’eau 300 L',96),('Dalle stabilisatrice 50 cm',9.8),('Éclairage borne LED',58),('Projecteur à piquer LED',34),('Clôture rigide 2 m',52),('Portillon 1 m',168)]
k=10
for nme,p in pots:
    for e in extra:
        price=round(p*random.uniform(.94,1.08)*20)/20
        rows.append([f'AME-{k:03d}',f'{nme}, {e}','PCS','','',f'{price:.2f}',f'{price*random.uniform(.5,.7):.2f}','STD','AMENAGEMENT']); k+=10
k=10
for nme,p in [('Collier de tuteurage',0.9),('Raccord rapide 16 mm',1.4),('Coude PEHD 25 mm',2.1),('Té PEHD 25 mm',2.6),('Filtre à tamis 1 pouce',14),('Manomètre 10 bars',11),('Chaîne de tronçonneuse 40 cm',19),('Huile de chaîne 5 L',21),('Bobine de fil nylon 2,4 mm',12),('Batterie 56 V 5 Ah',189),('Chargeur rapide 56 V',79),('Affûteur de lames',38),('Lame de tondeuse 53 cm',27),('Bâche de chantier 4 × 6 m',23),('Sangle à cliquet 5 m',9),('Cordeau 50 m',6)]:
    rows.append([f'ACC-{k:03d}',nme,'PCS','BOX' if p<5 else '',25 if p<5 else '',f'{p:.2f}',f'{p*random.uniform(.5,.68):.2f}','STD','ACCESSOIRES']); k+=10
w=csv.writer(open('../../web/src/main/resources/demo/items.csv','w',encoding='utf-8',newline=''),delimiter=';',lineterminator='\n')
w.writerow(['number','description','baseUnit','otherUnit','qtyPerOther','unitPrice','unitCost','vatProductGroup','discountGroup'])
w.writerows(rows);print(len(rows), sorted({r[8] for r in rows}))
