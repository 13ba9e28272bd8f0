#: form	position
# Nouns that head the name of a place: after the name, or before it.
River	after
Lake	after
Island	after
Islands	after
Isle	after
Isles	after
Mountain	after
Mountains	after
Hills	after
Hill	after
Valley	after
Street	after
St.	after
Avenue	after
Ave.	after
Ave	after
Road	after
Rd.	after
Boulevard	after
Blvd.	after
Lane	after
Drive	after
Highway	after
Freeway	after
Expressway	after
Square	after
Plaza	after
Park	after
National Park	after
Gardens	after
Bridge	after
Tunnel	after
Airport	after
International Airport	after
Station	after
County	after
Parish	after
Province	after
Prefecture	after
District	after
Township	after
Borough	after
Bay	after
Beach	after
Sea	after
Ocean	after
Desert	after
Peninsula	after
Canyon	after
Gorge	after
Forest	after
Creek	after
Falls	after
Glacier	after
Castle	after
Palace	after
Cathedral	after
Abbey	after
Basilica	after
Mosque	after
Temple	after
Shrine	after
Stadium	after
Arena	after
Tower	after
Towers	after
Canal	after
Strait	after
Gulf	after
Harbor	after
Harbour	after
Springs	after
Heights	after
Coast	after
Plateau	after
Basin	after
Delta	after
Plains	after
Swamp	after
Reef	after
Atoll	after
Archipelago	after
Oblast	after
Krai	after
Raion	after
Governorate	after
Territory	after
Reservation	after
Reservoir	after
Dam	after
Lighthouse	after
Cemetery	after
Zoo	after
Pier	after
Port	after
Village	after
Quarter	after
Trail	after
Ridge	after
Peak	after
Pass	after
Volcano	after
Prison	after
Jail	after
Airfield	after
Air Base	after
Airbase	after
Air Force Base	after
Hall	after
City Hall	after
Building	after
Speedway	after
Racecourse	after
Crater	after
Mount	before
Mt.	before
Mt	before
Lake	before
Cape	before
Fort	before
Port	before
Camp	before
Rio	before
Isle of	before
Gulf of	before
Bay of	before
Strait of	before
Straits of	before
Sea of	before
Principality of	before
Island of	before
Valley of	before
Loch	before
Glen	before
Ras	before
Wadi	before
Jabal	before
Tel	before
Beit	before
Villa	before
Santa	before
San	before
Saint	before
St.	before
Sankt	before
Château	before
Chateau	before
Puerto	before
Nova	before
Nueva	before
Sierra	before
Monte	before
Val	before
Los	before
Las	before
El	before
Palazzo	before
Piazza	before
Rue	before
Via	before
Avenida	before
