#: form
# Nouns that head the name of an organization: alone they name none.
Ministry
Department
Commission
Election Commission
Elections Commission
Committee
Subcommittee
Council
University
College
Institute
Institution
Academy
School
High School
Seminary
Conservatory
Polytechnic
Bank
Central Bank
Savings Bank
Court
High Court
Supreme Court
Tribunal
Party
Union
Association
Federation
Confederation
League
Organization
Organisation
Agency
Authority
Bureau
Office
Board
Foundation
Fund
Trust
Society
Club
Church
Diocese
Archdiocese
Hospital
Clinic
Medical Center
Parliament
Senate
Assembly
National Assembly
General Assembly
House of Representatives
Army
Navy
Air Force
Police
Police Department
Fire Department
Sheriff's Office
Sheriff's Department
Company
Corporation
Group
Center
Centre
Network
Alliance
Movement
Front
Coalition
Chamber
Chamber of Commerce
Orchestra
Symphony
Philharmonic
Symphony Orchestra
Theatre Company
Ballet
Opera
Choir
Consortium
Cooperative
Co-op
Commissariat
Directorate
Secretariat
Administration
Registry
Stock Exchange
Laboratory
Laboratories
Observatory
Archives
Gallery
Brigade
Legion
Guard
Regiment
Battalion
Corps
Division
Task Force
Militia
Brotherhood
Forum
Conference
Congress
Delegation
Embassy
Consulate
Press
Times
Post
Herald
Tribune
Journal
Gazette
Chronicle
Telegraph
Daily News
Magazine
Television
TV
Radio
Broadcasting
Broadcasting Corporation
Records
Studios
Pictures
Films
Entertainment
Productions
Publishing
Media
Airlines
Airways
Air Lines
Railway
Railways
Railroad
Motors
Industries
Systems
Technologies
Technology
Software
Electronics
Pharmaceuticals
Petroleum
Chemicals
Brewery
Breweries
Holdings
Partners
Associates
Capital
Securities
Investments
Communications
Telecom
Solutions
Consulting
Enterprises
International
Stores
Pizza
Bakery
Rovers
Athletic
Wanderers
Hotspur
Rangers
Raiders
Warriors
Tigers
Lions
Bears
Eagles
Hawks
Falcons
Giants
Yankees
