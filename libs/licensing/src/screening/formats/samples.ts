/** Invented entries in the structures of the public lists, for tests and for the demo house. No such person exists. */

export const UN_XML = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-11-01T00:00:00">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>Tarqun</FIRST_NAME><SECOND_NAME>Velimontov</SECOND_NAME><THIRD_NAME>Osradi</THIRD_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER>
      <LISTED_ON>2020-01-15</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>تارقون فيليمونت</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>Invented for tests &amp; nothing else.</COMMENTS1>
      <NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Tarkun Velimont</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Star</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><COUNTRY>Syrian Arab Republic</COUNTRY></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DOCUMENT/>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>2</DATAID><FIRST_NAME>SILVER STAR TRADING</FIRST_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>ZZe.002</REFERENCE_NUMBER><LISTED_ON>2021-03-02</LISTED_ON>
      <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Nijma Trading</ALIAS_NAME></ENTITY_ALIAS>
      <ENTITY_ADDRESS><COUNTRY>Iran (Islamic Republic of)</COUNTRY></ENTITY_ADDRESS>
    </ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>
`;

export const EU_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-01T10:00:00.000+01:00" globalFileId="1">
  <sanctionEntity designationDate="2022-02-25" euReferenceNumber="EU.9001.1" logicalId="9001">
    <remark>Invented.</remark>
    <regulation regulationType="regulation" programme="INV" numberTitle="2026/1" publicationDate="2022-02-25" logicalId="1"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Orlaith" middleName="" lastName="Quenbyova" wholeName="Orlaith Quenbyova" strong="true" logicalId="2"/>
    <nameAlias firstName="" lastName="" wholeName="Орлайт Квенбыова" nameLanguage="RU" strong="true" logicalId="3"/>
    <citizenship region="" countryIso2Code="BY" countryDescription="BELARUS" logicalId="4"/>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.9002.2" logicalId="9002">
    <regulation programme="INV" publicationDate="2023-05-01" logicalId="5"/>
    <subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Haddowi Shipping; Lines" strong="true" logicalId="6"/>
    <nameAlias wholeName="Haddowi Marine" strong="true" logicalId="7"/>
    <address city="Port Invented" countryIso2Code="SY" countryDescription="SYRIA" logicalId="8"/>
  </sanctionEntity>
</export>
`;

export const EU_CSV = `\ufefffileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Programme;NameAlias_WholeName;Address_CountryIso2Code;Citizenship_CountryIso2Code
01/11/2026;9001;EU.9001.1;2022-02-25;Invented.;person;P;INV;Orlaith Quenbyova;;
01/11/2026;9002;EU.9002.2;;;enterprise;E;INV;"Haddowi Shipping; Lines";;
01/11/2026;9001;EU.9001.1;;;person;P;INV;Орлайт Квенбыова;;
01/11/2026;9001;EU.9001.1;;;person;P;INV;;;BY
01/11/2026;9002;EU.9002.2;;;enterprise;E;INV;Haddowi Marine;;
01/11/2026;9002;EU.9002.2;;;enterprise;E;INV;;SY;
`;

export const OFAC_XML = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>11/01/2026</Publish_Date><Record_Count>3</Record_Count></publshInformation>
  <sdnEntry>
    <uid>90001</uid><firstName>Zarqun</firstName><lastName>HADDOWI</lastName><sdnType>Individual</sdnType>
    <programList><program>INVENTED1</program><program>INVENTED2</program></programList>
    <akaList>
      <aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>HADDOWI</lastName><firstName>Abu Osrad</firstName></aka>
      <aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>THE STAR</lastName></aka>
    </akaList>
    <nationalityList><nationality><uid>3</uid><country>Libya</country><mainEntry>true</mainEntry></nationality></nationalityList>
  </sdnEntry>
  <sdnEntry>
    <uid>90002</uid><lastName>TAMARISK HOLDINGS</lastName><sdnType>Entity</sdnType>
    <programList><program>INVENTED1</program></programList>
    <addressList><address><uid>4</uid><city>Invented</city><country>Korea, North</country></address></addressList>
  </sdnEntry>
  <sdnEntry>
    <uid>90003</uid><lastName>OSRAD QUEEN</lastName><sdnType>Vessel</sdnType>
    <programList><program>INVENTED1</program></programList>
  </sdnEntry>
</sdnList>
`;

export const OFAC_CSV = `90001,"HADDOWI, Zarqun","individual","INVENTED1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1970; nationality Libya; Gender Male; a.k.a. 'ABU OSRAD'."
90002,"TAMARISK HOLDINGS",-0- ,"INVENTED1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
90003,"OSRAD QUEEN","vessel","INVENTED1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
\u001a
`;

export const UK_CSV = `Last Updated,01/11/2026
Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Nationality,Address 1,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,Group ID
EXAMPLOV,Ivan,Velimontov,,,,Mr,Иван Экзамплов,Cyrillic,Russian,01/01/1970,Russian,1 Invented Street,,Russia,(Invented):1,Individual,Primary name,,Invented,01/02/2022,70001
EXAMPLOW,Iwan,0,,,,,,,,,,,,Russia,,Individual,AKA,Good quality,Invented,01/02/2022,70001
EXAMPLE,Vanya,,,,,,,,,,,,,Russia,,Individual,AKA,Low quality,Invented,01/02/2022,70001
LARKSPUR ENERGY,,,,,,,,,,,,"2 Invented Quay, Port",,Syria,,Entity,Primary name,,Invented,03/04/2023,70002
`;

export const UK_CSV_2026 = `Report Date: 01-Nov-2026
Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Other Information,Address Line 1,Address Country,Date Designated,Nationality(/ies)
01/11/2026,INV0001,70001,,EXAMPLOV,Ivan,Velimontov,,,,Primary Name,,Mr,Иван Экзамплов,Invented,Individual,,1 Invented Street,Russia,01/02/2022,Russia
01/11/2026,INV0001,70001,,EXAMPLOW,Iwan,,,,,Alias,,,,Invented,Individual,,,Russia,01/02/2022,
01/11/2026,INV0002,70002,,LARKSPUR ENERGY,,,,,,Primary Name,,,,Invented,Entity,,2 Invented Quay,Syria,03/04/2023,
`;
