#: form
# Titles, offices and ranks that stand before a name with a capital and are not part of it.
Mr.
Mr
Mrs.
Mrs
Ms.
Ms
Miss
Dr.
Dr
Prof.
Prof
Professor
Sir
Dame
Lord
Lady
Baron
Baroness
Count
Countess
Duke
Duchess
Earl
Viscount
Marquess
Prince
Princess
King
Queen
Emperor
Empress
Tsar
Czar
Tsarina
Kaiser
Sultan
Emir
Sheikh
Sheik
Shah
Pharaoh
Pope
Cardinal
Archbishop
Bishop
Patriarch
Rabbi
Imam
Ayatollah
Grand Ayatollah
Mullah
Mufti
Grand Mufti
Father
Sister
Brother
Reverend
Rev.
Rev
Pastor
Abbot
Deacon
Monsignor
Saint
Prophet
Guru
Swami
Mahatma
Crown Prince
Archduke
Grand Duke
Grand Duchess
Rt. Hon.
Hon.
Madame
Monsieur
Mme.
Mademoiselle
Señor
Señora
Herr
Frau
Signor
Don
Doña
Captain
Capt.
Lieutenant
Lt.
Lt
Colonel
Col.
Lieutenant Colonel
Lt. Col.
Major
Maj.
General
Gen.
Brigadier
Brigadier General
Brig. Gen.
Major General
Maj. Gen.
Lieutenant General
Lt. Gen.
Field Marshal
Marshal
Admiral
Adm.
Rear Admiral
Vice Admiral
Commander
Cmdr.
Commodore
Sergeant
Sgt.
Sgt
Staff Sergeant
Corporal
Cpl.
Private
Pvt.
Pfc.
Specialist
Spc.
Officer
Detective
Inspector
Chief Inspector
Superintendent
Constable
Sheriff
Trooper
Chief
Police Chief
Fire Chief
Agent
Special Agent
Warden
President
Vice President
Vice-President
Deputy President
Ex-President
Former President
President-elect
Prime Minister
Deputy Prime Minister
Premier
Chancellor
Vice Chancellor
Vice-Chancellor
Taoiseach
Minister
Foreign Minister
Interior Minister
Finance Minister
Defense Minister
Defence Minister
Justice Minister
Economy Minister
Environment Minister
Transport Minister
Health Minister
Education Minister
Labor Minister
Labour Minister
Agriculture Minister
Energy Minister
Trade Minister
Culture Minister
Information Minister
Oil Minister
Home Minister
Cabinet Minister
State Minister
Chief Minister
First Minister
Foreign Secretary
Home Secretary
Defence Secretary
Defense Secretary
Treasury Secretary
Health Secretary
Education Secretary
Business Secretary
Energy Secretary
Interior Secretary
Commerce Secretary
Labor Secretary
Agriculture Secretary
Transportation Secretary
Homeland Security Secretary
Press Secretary
Secretary
Secretary General
Secretary-General
Deputy Secretary
Under Secretary
Undersecretary
Assistant Secretary
Secretary of State
Secretary of Defense
First Secretary
General Secretary
Attorney General
Deputy Attorney General
Solicitor General
Surgeon General
District Attorney
Attorney
Judge
Chief Judge
Justice
Chief Justice
Chief Prosecutor
Prosecutor
Magistrate
Senator
Sen.
Sen
Representative
Rep.
Rep
Congressman
Congresswoman
Assemblyman
Assemblywoman
Delegate
Councilman
Councilwoman
Councillor
Councilor
Alderman
Mayor
Lord Mayor
Deputy Mayor
Governor
Gov.
Gov
Lieutenant Governor
Lt. Gov.
Governor General
Governor-General
Speaker
House Speaker
Majority Leader
Minority Leader
Senate Majority Leader
Senate Minority Leader
House Majority Leader
House Minority Leader
Majority Whip
Ambassador
Consul
Envoy
Special Envoy
Commissioner
High Commissioner
European Commissioner
Chairman
Chairwoman
Chairperson
Chair
Vice Chairman
Director
Director General
Director-General
Managing Director
Executive Director
Deputy Director
Comptroller
Treasurer
Dean
Provost
Rector
Principal
Chancellor of the Exchequer
First Lady
Supreme Leader
Great Leader
Dear Leader
Comrade
Leader
Opposition Leader
Party Leader
Coach
Head Coach
Manager
Spokesman
Spokeswoman
Counselor
MP
MEP
CEO
Chief Executive
Chief Executive Officer
CFO
Chief Financial Officer
Editor
Editor-in-Chief
Correspondent
Reporter
Doctor
Nurse
Uncle
Aunt
Grandma
Grandpa
Mother
Squire
Cadet
Astronaut
Cosmonaut
Ranger
Deputy
Lance Corporal
Private First Class
Chief Petty Officer
Petty Officer
Midshipman
Second Lieutenant
First Lieutenant
Wing Commander
Squadron Leader
Air Marshal
Air Chief Marshal
Lieutenant Commander
Lt. Cmdr.
Command Sgt. Maj.
Sgt. Maj.
1st Lt.
2nd Lt.
Master Sergeant
Chief of Staff
Chief Rabbi
Dalai
Sri
Shri
Haji
Hadji
Hajji
Maulana
Sayyid
Begum
Archdeacon
Canon
Vicar
Elder
Apostle
Metropolitan
Archimandrite
Mother Superior
Caliph
Khan
Maharaja
Maharani
Rajah
Nawab
Nizam
Tenno
Shogun
Daimyo
Khedive
Doge
Margrave
Elector
Landgrave
Tribune
Praetor
Proconsul
Regent
Viceroy
